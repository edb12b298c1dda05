/* cowrap: dialect=qemu-9.0 no release has this mark */
void no_co_wrapper_bdrv_wrlock_drained bdrv_co_foo(BdrvChild *child);
