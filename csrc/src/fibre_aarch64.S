/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The backend for aarch64, AAPCS64: what a called function must preserve, and nothing else.
 *
 * A stopped flow's stack, from its stack pointer up:
 *
 *      0  x19; in a flow that has not begun: the function that it will run
 *      8  x20         16  x21, x22    32  x23, x24    48  x25, x26    64  x27, x28
 *     80  x29         88  x30: where it goes on
 *     96  d8, d9     112  d10, d11   128  d12, d13   144  d14, d15
 *    160  FPCR: rounding goes with the flow; 168 unused
 *
 * All other registers are dead across a call, x18 is the platform's. The signal mask stays the OS thread's.
 */
#include "fibre_backend.h"

#ifdef CW_FIBRE_AARCH64

#define FRAME 176

    .text

/* void cw_backend_new(CwMachine *machine: x0, void *stack: x1, size_t size: x2, void (*entry)(void): x3) */
    .globl cw_backend_new
    .hidden cw_backend_new
    .type cw_backend_new, %function
    .p2align 4
cw_backend_new:
    .cfi_startproc
    add     x9, x1, x2
    and     x9, x9, #-16
    sub     x9, x9, #FRAME
    adr     x10, begin
    mrs     x11, fpcr
    str     x3, [x9]
    stp     xzr, x10, [x9, #80]
    str     x11, [x9, #160]
    str     x9, [x0]
    ret
    .cfi_endproc
    .size cw_backend_new, . - cw_backend_new

/* Where a new flow begins, on an aligned stack; the undefined return address ends debuggers' and sanitizers' walks here. */
    .type begin, %function
    .p2align 4
begin:
    .cfi_startproc
    .cfi_undefined x30
    mov     x30, xzr
    blr     x19
    brk     #1
    .cfi_endproc
    .size begin, . - begin

/* void cw_backend_delete(CwMachine *machine: x0) */
    .globl cw_backend_delete
    .hidden cw_backend_delete
    .type cw_backend_delete, %function
    .p2align 4
cw_backend_delete:
    .cfi_startproc
    str     xzr, [x0]
    ret
    .cfi_endproc
    .size cw_backend_delete, . - cw_backend_delete

/* void cw_backend_switch(CwMachine *from: x0, CwMachine *to: x1) */
    .globl cw_backend_switch
    .hidden cw_backend_switch
    .type cw_backend_switch, %function
    .p2align 4
cw_backend_switch:
    .cfi_startproc
    sub     sp, sp, #FRAME
    .cfi_adjust_cfa_offset FRAME
    stp     x19, x20, [sp]
    stp     x21, x22, [sp, #16]
    stp     x23, x24, [sp, #32]
    stp     x25, x26, [sp, #48]
    stp     x27, x28, [sp, #64]
    stp     x29, x30, [sp, #80]
    stp     d8, d9, [sp, #96]
    stp     d10, d11, [sp, #112]
    stp     d12, d13, [sp, #128]
    stp     d14, d15, [sp, #144]
    mrs     x9, fpcr
    str     x9, [sp, #160]
    mov     x10, sp
    str     x10, [x0]
    ldr     x10, [x1]
    mov     sp, x10
    ldr     x10, [sp, #160]
    cmp     x9, x10
    b.eq    1f
    msr     fpcr, x10
1:
    ldp     x19, x20, [sp]
    ldp     x21, x22, [sp, #16]
    ldp     x23, x24, [sp, #32]
    ldp     x25, x26, [sp, #48]
    ldp     x27, x28, [sp, #64]
    ldp     x29, x30, [sp, #80]
    ldp     d8, d9, [sp, #96]
    ldp     d10, d11, [sp, #112]
    ldp     d12, d13, [sp, #128]
    ldp     d14, d15, [sp, #144]
    add     sp, sp, #FRAME
    .cfi_adjust_cfa_offset -FRAME
    ret
    .cfi_endproc
    .size cw_backend_switch, . - cw_backend_switch

#endif

    .section .note.GNU-stack, "", %progbits
