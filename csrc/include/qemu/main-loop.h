/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The main loop's context. */
#ifndef COWRAP_QEMU_MAIN_LOOP_H
#define COWRAP_QEMU_MAIN_LOOP_H

#include "qemu/osdep.h"

AioContext *qemu_get_aio_context(void);

#endif
