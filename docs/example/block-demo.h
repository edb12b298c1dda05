/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A small block layer, for `make demo`: what a maintainer writes, and nothing else.
 *
 * Each declaration with a mark (co_wrapper..., no_co_wrapper...) asks for a generated function of that name; the function it
 * calls is declared right below it and would be written by hand in a driver.
 */
#ifndef BLOCK_DEMO_H
#define BLOCK_DEMO_H

#include "block/block_int.h"

/* How a request may be carried out; the values can be combined. */
typedef enum ImgRequestFlags {
    IMG_REQ_NONE        = 0,
    IMG_REQ_FUA         = 1 << 0,   /* on stable storage before the request ends */
    IMG_REQ_MAY_UNMAP   = 1 << 1,
    IMG_REQ_NO_FALLBACK = 1 << 2,
} ImgRequestFlags;

/* Where the bytes of an image are, in bytes. */
typedef struct ImgUsage {
    uint64_t virtual_size;
    uint64_t allocated;
    uint32_t cluster_size;
    bool     is_dirty;
} ImgUsage;

/* One stretch of an image whose bytes share a fate. */
typedef struct ImgExtent {
    int64_t offset;
    int64_t bytes;
    bool    zero;
} ImgExtent;

/*
 * Input and output. These come from everywhere: from coroutines in the hot path, from plain functions in tools.
 */

int co_wrapper_mixed_bdrv_rdlock
img_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, ImgRequestFlags flags);
int coroutine_fn GRAPH_RDLOCK
img_co_pread(BdrvChild *child, int64_t offset, int64_t bytes, void *buf, ImgRequestFlags flags);

int co_wrapper_mixed_bdrv_rdlock
img_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, ImgRequestFlags flags);
int coroutine_fn GRAPH_RDLOCK
img_co_pwrite(BdrvChild *child, int64_t offset, int64_t bytes, const void *buf, ImgRequestFlags flags);

int co_wrapper_mixed_bdrv_rdlock img_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, ImgRequestFlags flags);
int coroutine_fn GRAPH_RDLOCK img_co_pwrite_zeroes(BdrvChild *child, int64_t offset, int64_t bytes, ImgRequestFlags flags);

int co_wrapper_mixed img_flush(BlockBackend *blk);
int coroutine_fn img_co_flush(BlockBackend *blk);

/* The number of bytes discarded, or a negative errno; 64 bits of it, which an int would lose. */
int64_t co_wrapper_mixed img_discard(BlockBackend *blk, int64_t offset, int64_t bytes);
int64_t coroutine_fn img_co_discard(BlockBackend *blk, int64_t offset, int64_t bytes);

/*
 * Questions. They may need to read the image's tables, so they run in a coroutine, with the graph held still.
 */

int64_t co_wrapper_bdrv_rdlock img_get_length(BlockDriverState *bs);
int64_t coroutine_fn GRAPH_RDLOCK img_co_get_length(BlockDriverState *bs);

bool co_wrapper_mixed_bdrv_rdlock img_is_allocated(BlockDriverState *bs, int64_t offset);
bool coroutine_fn GRAPH_RDLOCK img_co_is_allocated(BlockDriverState *bs, int64_t offset);

/* Structures come back by value; the caller owns nothing. */
ImgUsage co_wrapper_bdrv_rdlock img_get_usage(BlockDriverState *bs);
ImgUsage coroutine_fn GRAPH_RDLOCK img_co_get_usage(BlockDriverState *bs);

int co_wrapper_mixed_bdrv_rdlock img_next_extent(BlockDriverState *bs, int64_t offset, ImgExtent *extent);
int coroutine_fn GRAPH_RDLOCK img_co_next_extent(BlockDriverState *bs, int64_t offset, ImgExtent *extent);

/*
 * Slow, rare, and never called from a coroutine: management commands on the main loop.
 */

int co_wrapper img_create(const char *filename, uint64_t size, Error **errp);
int coroutine_fn img_co_create(const char *filename, uint64_t size, Error **errp);

int co_wrapper_bdrv_rdlock img_check(BlockDriverState *bs, ImgUsage *usage, bool repair);
int coroutine_fn GRAPH_RDLOCK img_co_check(BlockDriverState *bs, ImgUsage *usage, bool repair);

void co_wrapper img_eject(BlockBackend *blk, bool force);
void coroutine_fn img_co_eject(BlockBackend *blk, bool force);

/*
 * The other way round: the work changes the graph or touches it outside coroutines, so it belongs to the main loop; a
 * coroutine that needs it sends a bottom half there and sleeps.
 */

BlockDriverState * coroutine_fn no_co_wrapper img_co_open(const char *filename, int flags, Error **errp);
BlockDriverState *img_open(const char *filename, int flags, Error **errp);

const char * coroutine_fn no_co_wrapper_bdrv_rdlock img_co_get_node_name(BlockDriverState *bs);
const char * GRAPH_RDLOCK img_get_node_name(BlockDriverState *bs);

int coroutine_fn no_co_wrapper_bdrv_wrlock
img_co_replace_child(BlockDriverState *parent, BdrvChild *old_child, BlockDriverState *new_bs, Error **errp);
int GRAPH_WRLOCK
img_replace_child(BlockDriverState *parent, BdrvChild *old_child, BlockDriverState *new_bs, Error **errp);

void coroutine_fn no_co_wrapper_bdrv_wrlock img_co_unref(BlockDriverState *bs);
void GRAPH_WRLOCK img_unref(BlockDriverState *bs);

#endif /* BLOCK_DEMO_H */
