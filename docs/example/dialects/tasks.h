/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Declarations for tasks.json. */
typedef struct Store Store;

int async_wrapper store_read(Store *store, int64_t offset, int64_t bytes, void *buffer);
bool async_wrapper_anywhere store_is_open(const Store *store);
void no_async_wrapper store_async_close(Store *store, int how);
