/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 without a context object 8.0 to 8.2 use the main loop, 9.0 the caller's context */
int co_wrapper bdrv_new_create(const char *filename, QemuOpts *opts, Error **errp);
