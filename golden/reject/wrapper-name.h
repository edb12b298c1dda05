/* cowrap: dialect=qemu-9.0 a name of one word has no place for co */
int co_wrapper foo(BdrvChild *child);
