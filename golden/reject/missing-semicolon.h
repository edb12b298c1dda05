/* cowrap: dialect=qemu-9.0 the next declaration is read all the same */
int co_wrapper bdrv_foo(BdrvChild *child)
int co_wrapper bdrv_(BdrvChild *child);
