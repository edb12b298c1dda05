/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The driver of the generated-looking wrappers: tables, callers and recording targets, as the harness writes them. */
#include "block/block_int.h"
#include "cowrap/world.h"

static const CwLeaf off_leaves[] = {{0, 8, CW_INTEGER}};
static const CwLeaf errp_leaves[] = {{0, sizeof(void *), CW_POINTER}};
static const CwSlot peek_parameters[] = {
    {sizeof(void *), CW_CHILD, 0, NULL}, {8, CW_NO_OBJECT, 1, off_leaves}, {sizeof(void *), CW_NO_OBJECT, 1, errp_leaves}
};

enum { PEEK, SECOND, DIG };

#if COWRAP_DIALECT < COWRAP_QEMU_8_0
typedef int Peeked;
#else
typedef int64_t Peeked;
#endif

static const CwLeaf peeked_leaves[] = {{0, sizeof(Peeked), CW_INTEGER}};

static void call_peek(void)
{
    BdrvChild *child;
    int64_t off;
    Error **errp;
    Peeked result;

    cw_argument(0, &child);
    cw_argument(1, &off);
    cw_argument(2, &errp);
    result = bdrv_peek(child, off, errp);
    cw_wrapper_result(&result);
}

Peeked coroutine_fn bdrv_co_peek(BdrvChild *child, int64_t off, Error **errp)
{
    Peeked result;

    cw_target_begin(PEEK, __builtin_return_address(0));
    cw_target_argument(PEEK, 0, &child);
    cw_target_argument(PEEK, 1, &off);
    cw_target_argument(PEEK, 2, &errp);
    cw_target_end(PEEK, &result);
    return result;
}

#if COWRAP_DIALECT < COWRAP_QEMU_6_2

const CwWrapper cw_wrappers[] = {
    {"bdrv_peek", call_peek, 3, peek_parameters, {sizeof(Peeked), CW_NO_OBJECT, 1, peeked_leaves}, (void (*)(void))bdrv_peek},
};
const uint32_t cw_n_wrappers = 1;

#elif COWRAP_DIALECT == COWRAP_QEMU_6_2

static const CwSlot flush_parameters[] = {{sizeof(void *), CW_BACKEND, 0, NULL}};

static void call_flush(void)
{
    BlockBackend *blk;
    int result;

    cw_argument(0, &blk);
    result = blk_flush(blk);
    cw_wrapper_result(&result);
}

int coroutine_fn blk_co_flush(BlockBackend *blk)
{
    int result;

    cw_target_begin(SECOND, __builtin_return_address(0));
    cw_target_argument(SECOND, 0, &blk);
    cw_target_end(SECOND, &result);
    return result;
}

const CwWrapper cw_wrappers[] = {
    {"bdrv_peek", call_peek, 3, peek_parameters, {sizeof(int), CW_NO_OBJECT, 1, peeked_leaves}, (void (*)(void))bdrv_peek},
    {"blk_flush", call_flush, 1, flush_parameters, {sizeof(int), CW_NO_OBJECT, 1, peeked_leaves}, (void (*)(void))blk_flush},
};
const uint32_t cw_n_wrappers = 2;

#else

static const CwLeaf on_leaves[] = {{0, 1, CW_BOOL}};
static const CwSlot poke_parameters[] = {{sizeof(void *), CW_CHILD, 0, NULL}, {1, CW_NO_OBJECT, 1, on_leaves}};
static const CwLeaf flags_leaves[] = {{0, 4, CW_INTEGER}};
static const CwSlot dig_parameters[] = {{sizeof(void *), CW_NODE, 0, NULL}, {4, CW_NO_OBJECT, 1, flags_leaves}};

static void call_poke(void)
{
    BdrvChild *child;
    bool on;

    cw_argument(0, &child);
    cw_argument(1, &on);
    bdrv_poke(child, on);
}

void coroutine_fn bdrv_co_poke(BdrvChild *child, bool on)
{
    cw_target_begin(SECOND, __builtin_return_address(0));
    cw_target_argument(SECOND, 0, &child);
    cw_target_argument(SECOND, 1, &on);
    cw_target_end(SECOND, NULL);
}

static void call_dig(void)
{
    BlockDriverState *bs;
    int flags;
    BlockDriverState *result;

    cw_argument(0, &bs);
    cw_argument(1, &flags);
    result = bdrv_co_dig(bs, flags);
    cw_wrapper_result(&result);
}

BlockDriverState *bdrv_dig(BlockDriverState *bs, int flags)
{
    BlockDriverState *result;

    cw_target_begin(DIG, __builtin_return_address(0));
    cw_target_argument(DIG, 0, &bs);
    cw_target_argument(DIG, 1, &flags);
    cw_target_end(DIG, &result);
    return result;
}

const CwWrapper cw_wrappers[] = {
    {"bdrv_peek", call_peek, 3, peek_parameters, {8, CW_NO_OBJECT, 1, peeked_leaves}, (void (*)(void))bdrv_peek},
    {"bdrv_poke", call_poke, 2, poke_parameters, {0, CW_NO_OBJECT, 0, NULL}, (void (*)(void))bdrv_poke},
    {"bdrv_co_dig", call_dig, 2, dig_parameters, {sizeof(void *), CW_NODE, 0, NULL}, (void (*)(void))bdrv_co_dig},
};
const uint32_t cw_n_wrappers = 3;

#endif
