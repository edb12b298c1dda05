/* cowrap: dialect=qemu-6.2 BdrvPollCo has an int ret, and the reference drops the rest */
int64_t generated_co_wrapper bdrv_foo(BdrvChild *child);
