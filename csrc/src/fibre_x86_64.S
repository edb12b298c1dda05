/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The backend for x86-64, System V ABI: what a called function must preserve, and nothing else.
 *
 * A stopped flow's stack, from its stack pointer up:
 *
 *      0  MXCSR (4 bytes), x87 control word (2 bytes), 2 bytes unused: rounding and exception masks go with the flow
 *      8  r15         16  r14         24  r13         32  r12
 *     40  rbx; in a flow that has not begun: the function that it will run
 *     48  rbp
 *     56  where it goes on
 *
 * All other registers are dead across a call. The signal mask stays the OS thread's.
 */
#include "fibre_backend.h"

#ifdef CW_FIBRE_X86_64

    .text

/* void cw_backend_new(CwMachine *machine: rdi, void *stack: rsi, size_t size: rdx, void (*entry)(void): rcx) */
    .globl cw_backend_new
    .hidden cw_backend_new
    .type cw_backend_new, @function
    .p2align 4
cw_backend_new:
    .cfi_startproc
    leaq    (%rsi, %rdx), %rax
    andq    $-16, %rax
    subq    $64, %rax
    stmxcsr (%rax)
    fnstcw  4(%rax)
    movq    %rcx, 40(%rax)
    movq    $0, 48(%rax)
    leaq    begin(%rip), %rdx
    movq    %rdx, 56(%rax)
    movq    %rax, (%rdi)
    ret
    .cfi_endproc
    .size cw_backend_new, . - cw_backend_new

/* Where a new flow begins, on an aligned stack; the undefined return address ends debuggers' and sanitizers' walks here. */
    .type begin, @function
    .p2align 4
begin:
    .cfi_startproc
    .cfi_undefined rip
    call    *%rbx
    ud2
    .cfi_endproc
    .size begin, . - begin

/* void cw_backend_delete(CwMachine *machine: rdi) */
    .globl cw_backend_delete
    .hidden cw_backend_delete
    .type cw_backend_delete, @function
    .p2align 4
cw_backend_delete:
    .cfi_startproc
    movq    $0, (%rdi)
    ret
    .cfi_endproc
    .size cw_backend_delete, . - cw_backend_delete

/* void cw_backend_switch(CwMachine *from: rdi, CwMachine *to: rsi) */
    .globl cw_backend_switch
    .hidden cw_backend_switch
    .type cw_backend_switch, @function
    .p2align 4
cw_backend_switch:
    .cfi_startproc
    pushq   %rbp
    .cfi_adjust_cfa_offset 8
    pushq   %rbx
    .cfi_adjust_cfa_offset 8
    pushq   %r12
    .cfi_adjust_cfa_offset 8
    pushq   %r13
    .cfi_adjust_cfa_offset 8
    pushq   %r14
    .cfi_adjust_cfa_offset 8
    pushq   %r15
    .cfi_adjust_cfa_offset 8
    subq    $8, %rsp
    .cfi_adjust_cfa_offset 8
    stmxcsr (%rsp)
    fnstcw  4(%rsp)
    movq    %rsp, (%rdi)
    movq    (%rsi), %rsp
    ldmxcsr (%rsp)
    fldcw   4(%rsp)
    addq    $8, %rsp
    .cfi_adjust_cfa_offset -8
    popq    %r15
    .cfi_adjust_cfa_offset -8
    popq    %r14
    .cfi_adjust_cfa_offset -8
    popq    %r13
    .cfi_adjust_cfa_offset -8
    popq    %r12
    .cfi_adjust_cfa_offset -8
    popq    %rbx
    .cfi_adjust_cfa_offset -8
    popq    %rbp
    .cfi_adjust_cfa_offset -8
    /* A jump, not a return: the processor predicts returns by the calls of the flow that stops. */
    popq    %rcx
    .cfi_adjust_cfa_offset -8
    .cfi_register rip, rcx
    jmp     *%rcx
    .cfi_endproc
    .size cw_backend_switch, . - cw_backend_switch

#endif

    .section .note.GNU-stack, "", @progbits
