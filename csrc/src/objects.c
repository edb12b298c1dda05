/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The world's objects, and which context they live in. */
#include "objects.h"

#include <string.h>

#include "sysemu/block-backend.h"
#include "verdict.h"

struct BlockDriverState {
    AioContext *ctx;
};

struct BlockBackend {
    BlockDriverState *bs;
};

static BlockDriverState nodes[CW_OBJECTS_MAX];
static BdrvChild children[CW_OBJECTS_MAX];
static BlockBackend backends[CW_OBJECTS_MAX];

static bool is_alive(uint32_t index);
static uint32_t index_in(const void *first, size_t size, const void *address);

void cw_objects_reset(void)
{
    for (uint32_t i = 0; i < cw_world.what->n_objects && i < CW_OBJECTS_MAX; i++) {
        nodes[i].ctx = &cw_world.threads[cw_world.what->object_home[i]].context;
        children[i].bs = &nodes[i];
        backends[i].bs = &nodes[i];
    }
}

void cw_object_rehome(uint32_t number, AioContext *ctx)
{
    if (number != 0 && is_alive(number - 1)) {
        nodes[number - 1].ctx = ctx;
    }
}

void *cw_object_address(CwFace face, uint32_t number)
{
    if (number == 0 || !is_alive(number - 1)) {
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

static bool is_alive(uint32_t index)
{
    return index < cw_world.what->n_objects && index < CW_OBJECTS_MAX;
}

uint32_t cw_object_number(CwFace face, const void *value)
{
    const void *address;
    uint32_t index;

    memcpy(&address, value, sizeof(address));
    if (!address) {
        return 0;
    }
    switch (face) {
    case CW_NODE:
        index = index_in(nodes, sizeof(nodes[0]), address);
        break;
    case CW_CHILD:
        index = index_in(children, sizeof(children[0]), address);
        break;
    default:
        index = index_in(backends, sizeof(backends[0]), address);
    }
    return is_alive(index) ? index + 1 : UINT32_MAX;
}

static uint32_t index_in(const void *first, size_t size, const void *address)
{
    uintptr_t offset = (uintptr_t)address - (uintptr_t)first;

    return offset % size == 0 && offset / size < CW_OBJECTS_MAX ? (uint32_t)(offset / size) : UINT32_MAX;
}

AioContext *bdrv_get_aio_context(BlockDriverState *bs)
{
    if (!bs) {
        return cw_main_context();
    }
    if (!is_alive(index_in(nodes, sizeof(nodes[0]), bs))) {
        cw_misuse("unknown-object", "bdrv_get_aio_context is given a pointer that is no node");
    }
    return bs->ctx;
}

static void check_backend(const BlockBackend *blk, const char *function)
{
    if (!blk) {
        cw_misuse("null-backend", "%s is given no backend", function);
    }
    if (!is_alive(index_in(backends, sizeof(backends[0]), blk))) {
        cw_misuse("unknown-object", "%s is given a pointer that is no backend", function);
    }
}

BlockDriverState *blk_bs(BlockBackend *blk)
{
    check_backend(blk, "blk_bs");
    return blk->bs;
}

AioContext *blk_get_aio_context(BlockBackend *blk)
{
    if (!blk && cw_world.what->dialect >= COWRAP_QEMU_8_1) {
        return cw_main_context();
    }
    check_backend(blk, "blk_get_aio_context");
    return blk->bs->ctx;
}
