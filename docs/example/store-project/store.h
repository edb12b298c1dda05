/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A store of bytes. cowrap writes the functions that have a mark; store.c has those that these call. */
#ifndef STORE_H
#define STORE_H

#include "tasks.h"

typedef struct Store Store;

int async_wrapper_locked store_read(Store *store, int offset);
int store_async_read(Store *store, int offset);

bool async_wrapper_anywhere store_has(Store *store, int offset);
bool store_async_has(Store *store, int offset);

void no_async_wrapper store_async_log(Store *store, const char *what, int value);
void store_log(Store *store, const char *what, int value);

#endif
