/* cowrap: dialect=qemu-9.0 functions without parameters have wrappers too */
int co_wrapper bdrv_none_given(void);
void coroutine_fn no_co_wrapper bdrv_co_none_taken(void);
