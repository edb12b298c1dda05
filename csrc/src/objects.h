/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The world's objects: number k is a node, a child and a backend at once. */
#ifndef COWRAP_OBJECTS_H
#define COWRAP_OBJECTS_H

#include "state.h"

/* Puts each object into its context. */
void cw_objects_reset(void);
/* Lets a node live in another context from now on. */
void cw_object_rehome(uint32_t number, AioContext *ctx);
/* The address of a face; NULL for number 0. */
void *cw_object_address(CwFace face, uint32_t number);
/* The number of the object whose face the pointer at `value` names: 0 for NULL, 0xFFFFFFFF for anything unknown. */
uint32_t cw_object_number(CwFace face, const void *value);

#endif
