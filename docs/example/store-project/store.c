/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the wrappers call, and a program that calls the wrappers. */
#include "store.h"

#include <stdio.h>

struct Store {
    const char *bytes;
    int length;
};

int store_async_read(Store *store, int offset)
{
    task_wake(task_self());     /* a disk would do that when it has the byte */
    task_yield();
    store_async_log(store, "read", offset);
    return store->bytes[offset];
}

bool store_async_has(Store *store, int offset)
{
    return offset < store->length;
}

void store_log(Store *store, const char *what, int value)
{
    printf("%s %d of %d, in a task: %s\n", what, value, store->length, in_task() ? "yes" : "no");
}

int main(void)
{
    Store store = { "cow", 3 };

    for (int offset = 0; store_has(&store, offset); offset++) {
        printf("%c\n", store_read(&store, offset));
    }
    return 0;
}
