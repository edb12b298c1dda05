/* cowrap: dialect=qemu-9.0 not at file scope */
void f(void)
{
    int co_wrapper bdrv_foo(BdrvChild *child);
}
