/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The header of the targets' prototypes: here the case's declarations. */
#ifndef COWRAP_BLOCK_COROUTINES_H
#define COWRAP_BLOCK_COROUTINES_H

#include "cowrap/case-header.h"

#endif
