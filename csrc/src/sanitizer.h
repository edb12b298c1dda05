/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What tools that watch memory must be told when stacks are switched; empty in plain builds. */
#ifndef COWRAP_SANITIZER_H
#define COWRAP_SANITIZER_H

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define CW_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CW_ASAN 1
#endif
#endif
#ifndef CW_ASAN
#define CW_ASAN 0
#endif

#if defined(__SANITIZE_THREAD__)
#define CW_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define CW_TSAN 1
#endif
#endif
#ifndef CW_TSAN
#define CW_TSAN 0
#endif

#if CW_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#define CW_NO_ASAN __attribute__((no_sanitize_address, noinline))
#else
#define CW_NO_ASAN __attribute__((noinline))
#endif

#if CW_TSAN
#include <sanitizer/tsan_interface.h>
#endif

#if defined(COWRAP_VALGRIND)
#include <valgrind/memcheck.h>
#include <valgrind/valgrind.h>
#endif

/* What sanitizers know a fibre by. */
typedef struct CwToolFibre {
    void *fake_stack;        /* ASan's second stack of a stopped fibre */
    void *shadow;            /* TSan's own fibre */
} CwToolFibre;

/* The memory is going to be a stack, or to be used again as one, of a fibre that has no past. */
static inline void cw_tool_fresh_stack(CwToolFibre *tool, void *stack, size_t size)
{
#if CW_ASAN
    __asan_unpoison_memory_region(stack, size);
#endif
#if CW_TSAN
    tool->shadow = __tsan_create_fiber(0);
#endif
#if defined(COWRAP_VALGRIND)
    (void)VALGRIND_MAKE_MEM_UNDEFINED(stack, size);
#endif
    tool->fake_stack = NULL;
    (void)stack, (void)size;
}

/* The fibre will not be continued. */
static inline void cw_tool_dead_stack(CwToolFibre *tool)
{
#if CW_TSAN
    if (tool->shadow) {
        __tsan_destroy_fiber(tool->shadow);
    }
    tool->shadow = NULL;
#endif
    (void)tool;
}

static inline void cw_tool_register_stack(void *stack, size_t size)
{
#if defined(COWRAP_VALGRIND)
    (void)VALGRIND_STACK_REGISTER(stack, (char *)stack + size);
#endif
    (void)stack, (void)size;
}

/* Memory below a stopped stack's pointer is going to be accessed on purpose. */
static inline void cw_tool_open(void *memory, size_t size)
{
#if defined(COWRAP_VALGRIND)
    (void)VALGRIND_MAKE_MEM_DEFINED(memory, size);
#endif
    (void)memory, (void)size;
}

static inline void cw_tool_before_switch(CwToolFibre *from, CwToolFibre *to, const void *to_stack, size_t to_size)
{
#if CW_ASAN
    __sanitizer_start_switch_fiber(&from->fake_stack, to_stack, to_size);
#endif
#if CW_TSAN
    from->shadow = __tsan_get_current_fiber();
    __tsan_switch_to_fiber(to->shadow, 0);
#endif
    (void)from, (void)to, (void)to_stack, (void)to_size;
}

static inline void cw_tool_after_switch(CwToolFibre *arrived, const void **from_stack, size_t *from_size)
{
#if CW_ASAN
    __sanitizer_finish_switch_fiber(arrived->fake_stack, from_stack, from_size);
#endif
    (void)arrived, (void)from_stack, (void)from_size;
}

#endif
