/* cowrap: dialect=qemu-9.0 every kind of scalar passes with each of its bytes */
double co_wrapper bdrv_scalar_all(BlockDriverState *bs, bool yes, char c, short s_, long long ll, float f, double d, long double ld, float _Complex z, long double _Complex lz, uint8_t u8);
