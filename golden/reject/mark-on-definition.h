/* cowrap: dialect=qemu-9.0 the wrapper cannot be generated and written */
int co_wrapper bdrv_foo(BdrvChild *child)
{
    return 0;
}
