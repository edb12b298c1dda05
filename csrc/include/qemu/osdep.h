/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What every generated file starts with: a handful of standard types, assert, the coroutine annotations (nothing at run time) and
 * the opaque types of the block layer. As few names as possible, because made-up types of a case share the name space.
 */
#ifndef COWRAP_QEMU_OSDEP_H
#define COWRAP_QEMU_OSDEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include "assert.h"
#include "cowrap/dialect.h"

#define coroutine_fn
#if COWRAP_DIALECT >= COWRAP_QEMU_8_0
#define no_coroutine_fn
#define coroutine_mixed_fn
#endif

/* Of functions in these headers, without optimization too: so what they do has a line of the generated file. */
#define CW_INTO_CALLER __attribute__((always_inline))

typedef struct AioContext AioContext;
typedef struct BdrvChild BdrvChild;
typedef struct BlockBackend BlockBackend;
typedef struct BlockDriverState BlockDriverState;

#endif
