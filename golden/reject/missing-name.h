/* cowrap: dialect=qemu-9.0 a mark and no name */
int co_wrapper;
