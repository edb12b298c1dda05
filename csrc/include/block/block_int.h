/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The block layer's internal header, which brings everything in. */
#ifndef COWRAP_BLOCK_BLOCK_INT_H
#define COWRAP_BLOCK_BLOCK_INT_H

#include "cowrap/case-header.h"

#endif
