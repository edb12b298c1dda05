/* cowrap: dialect=qemu-8.0,qemu-8.1,qemu-8.2,qemu-9.0 from a coroutine to a bottom half in the main loop and back; 8.1 and 8.2 lock the node's context there */
BlockDriverState * coroutine_fn no_co_wrapper bdrv_co_back_open(const char *filename, const char *reference, QDict *options, int flags, Error **errp);
