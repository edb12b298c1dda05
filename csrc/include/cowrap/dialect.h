/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which dialect's shape the headers take (COWRAP_DIALECT, by default the newest). What happens at run time depends on the case alone.
 */
#ifndef COWRAP_DIALECT_H
#define COWRAP_DIALECT_H

#define COWRAP_QEMU_5_2 0
#define COWRAP_QEMU_6_1 1
#define COWRAP_QEMU_6_2 2
#define COWRAP_QEMU_8_0 3
#define COWRAP_QEMU_8_1 4
#define COWRAP_QEMU_8_2 5
#define COWRAP_QEMU_9_0 6

#ifndef COWRAP_DIALECT
#define COWRAP_DIALECT COWRAP_QEMU_9_0
#endif

#endif
