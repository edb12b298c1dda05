/* cowrap: dialect=qemu-9.0 K&R */
int co_wrapper bdrv_foo(child, x)
    BdrvChild *child;
    int x;
{
    return 0;
}
