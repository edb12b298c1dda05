/* cowrap: dialect=qemu-9.0 nothing is left of the name without co */
int no_co_wrapper bdrv_co_(BdrvChild *child);
