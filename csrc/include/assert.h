/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * assert() that ends the simulated world with a verdict instead of the process. It stands in the way of the C library's header on
 * purpose and, like that one, may be included again; NDEBUG does not switch it off.
 */
#undef assert
#define assert(expression) \
    ((expression) ? (void)0 : cw_assert_failed(#expression, __FILE__, (uint32_t)__LINE__, __func__))

#ifndef COWRAP_ASSERT_H
#define COWRAP_ASSERT_H

#include <stdint.h>

#undef static_assert
#define static_assert _Static_assert

/* Records the failed expression with its place and abandons the world. */
_Noreturn void cw_assert_failed(const char *expression, const char *file, uint32_t line, const char *function);

#endif
