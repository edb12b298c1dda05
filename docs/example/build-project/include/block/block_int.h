/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Nothing more is needed here: see qemu/osdep.h. */
