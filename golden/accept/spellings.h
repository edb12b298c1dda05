/* cowrap: dialect=qemu-9.0 white space, comments, splices, attributes and annotations anywhere, several declarations on a line */
extern int co_wrapper bdrv_spell_a(BlockDriverState *bs /* the node */, int n); int co_wrapper bdrv_spell_b (BlockDriverState*bs);
  int  /* why */ co_wrap\
per_mixed
bdrv_spell_c(BlockDriverState
    *bs, // first
    int n)
    __attribute__((warn_unused_result)) ;
co_wrapper int bdrv_spell_d(BlockDriverState *bs), bdrv_spell_e(BlockDriverState *bs, int n);
int GRAPH_RDLOCK co_wrapper (bdrv_spell_f)(BlockDriverState *bs) G_GNUC_WARN_UNUSED_RESULT;
