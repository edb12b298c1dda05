/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The world's objects among real threads: which context they live in. They do not change while threads run. */
#include <string.h>

#include "sysemu/block-backend.h"
#include "threads.h"

struct BlockDriverState {
    AioContext *ctx;
};

struct BlockBackend {
    BlockDriverState *bs;
};

static BlockDriverState nodes[CW_OBJECTS_MAX];
static BdrvChild children[CW_OBJECTS_MAX];
static BlockBackend backends[CW_OBJECTS_MAX];

void ct_objects_reset(void)
{
    for (uint32_t i = 0; i < ct_world.what->n_objects; i++) {
        nodes[i].ctx = &ct_world.threads[ct_world.what->object_home[i]].context;
        children[i].bs = &nodes[i];
        backends[i].bs = &nodes[i];
    }
}

void ct_object_rehome(uint32_t number, AioContext *ctx)
{
    if (number != 0) {
        nodes[number - 1].ctx = ctx;
    }
}

void *ct_object_address(CwFace face, uint32_t number)
{
    if (number == 0) {
        return NULL;
    }
    switch (face) {
    case CW_NODE:
        return &nodes[number - 1];
    case CW_CHILD:
        return &children[number - 1];
    default:
        return &backends[number - 1];
    }
}

uint32_t ct_object_number(CwFace face, const void *value)
{
    const void *address;

    memcpy(&address, value, sizeof(address));
    if (!address) {
        return 0;
    }
    for (uint32_t number = 1; number <= ct_world.what->n_objects; number++) {
        if (ct_object_address(face, number) == address) {
            return number;
        }
    }
    return UINT32_MAX;
}

AioContext *bdrv_get_aio_context(BlockDriverState *bs)
{
    return bs ? bs->ctx : qemu_get_aio_context();
}

BlockDriverState *blk_bs(BlockBackend *blk)
{
    return blk->bs;
}

AioContext *blk_get_aio_context(BlockBackend *blk)
{
    return blk ? blk->bs->ctx : qemu_get_aio_context();
}
