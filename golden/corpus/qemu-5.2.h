/* cowrap: dialect=qemu-5.2 500 drawn declarations */
typedef BdrvChild *HandleBdrvChild;
typedef int Functiona9542f43(void);
static inline int BdrvCoNbdReplyb1(int a) { return a; }
enum { BdrvCoNbdReplyb2 = 7 };
struct BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb3 { int taken; };
extern int bdrv_co_pwrite_zeroesb_5_entry;
typedef volatile enum Mode2ccc7eab Constante4de9420;
typedef int Arrayd2a022a7[4];
typedef QEMUIOVector *Arrayd992412c[4];
extern int bdrv_co_ab_7_entry;
void bdrv_co_co2b_9_entry(void *opaque);
int generated_co_wrapper bdrv_in_progressb_0(HandleBdrvChild bdrv_get_aio_context, int co, int table[co+1]);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0(BdrvChild *errp$, volatile struct hidden_one *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0, Functiona9542f43, int ALL, bool p4, wchar_t p5(int, float, long double _Complex, ...));
int generated_co_wrapper bdrv_nbd_Replyb_1(volatile BlockDriverState *const arg1);
int generated_co_wrapper bdrv_nbd_Replyb1(const BdrvChild *qemu_get_current_aio_context, void bdrv_graph_rdlock_main_loop(long double a0, void *volatile *a1, int a2));
int generated_co_wrapper bdrv_nbd_Replyb_2(volatile BlockDriverState *bdrv_co_nbd_Replyb_2, long double p1);
int generated_co_wrapper bdrv_ab2(HandleBdrvChild p0);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_3(BlockDriverState *, volatile BlockBackend *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_3, int8_t p2, int BdrvPollCo(int, int32_t), int opaque, enum Mode8f498ac1);
int generated_co_wrapper bdrv_in_progressb3(BdrvChild const *BdrvCoInProgressb3, enum Mode4b47f04e qemu_in_coroutine);
int generated_co_wrapper bdrv_co2b_4(const BlockDriverState *bdrv_co_co2b_4, BlockBackend *aio_co_wake);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb4(const BdrvChild *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb4, char *, double _Complex Coroutine, long double p3);
int generated_co_wrapper bdrv_pwrite_zeroesb_5(BlockDriverState *bytes, int p1, Constante4de9420 BdrvCoPwriteZeroesb5, const Arrayd2a022a7 bdrv_co_pwrite_zeroesb_5, enum Mode36e9d246 AioContext, const Arrayd992412c p5);
int generated_co_wrapper bdrv_get_sizeb5(struct BdrvChild *aio_wait_kick, char *qemu_coroutine_yield, int n1, bool);
int generated_co_wrapper bdrv_get_sizeb_6(BlockDriverState const *bdrv_get_sizeb_6);
int generated_co_wrapper bdrv_in_progressb6(struct BlockDriverState *const p0, void qemu_coroutine_self(double _Complex, _Atomic float *, size_t));
int generated_co_wrapper bdrv_ab_7(BdrvChild *poll_state_, long unsigned int BdrvPollCo, Other94159828 aio_bh_schedule_oneshot, long int p3, struct BlockBackend *);
int generated_co_wrapper bdrv_co2b7(BlockDriverState const *aio_context_acquire, BlockBackend **const bdrv_co2b7[], struct Hidden **const bdrv_co_co2b7_entry[4][5], uint64_t bdrv_poll_co, volatile double _Complex, const struct Some6fb292bf bdrv_co_co2b7[restrict 3], int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_8(BlockDriverState *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb8, int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_8_entry, OTHER19E63D29);
int generated_co_wrapper bdrv_Truncateb8(volatile BdrvChild *p0);
int generated_co_wrapper bdrv_co2b_9(BdrvChild const *aio_bh_schedule_oneshot_full, Unknown4b75eb3b p1, Somea5bbebd8, char *assert, unsigned char p4, __int128(*BdrvCoCo2b9)(int, long double _Complex, long int), Unknown4b75eb3b p6, Somea5bbebd8 p7, char *p8, unsigned char p9, __int128(*p10)(int, long double _Complex, long int), Unknown4b75eb3b p11, Somea5bbebd8 p12, char *p13, unsigned char p14, __int128(*p15)(int, long double _Complex, long int), Unknown4b75eb3b p16, Somea5bbebd8 p17, char *p18, unsigned char p19, __int128(*p20)(int, long double _Complex, long int), Unknown4b75eb3b p21, Somea5bbebd8 p22, char *p23, unsigned char p24, __int128(*p25)(int, long double _Complex, long int), Unknown4b75eb3b p26, Somea5bbebd8 p27, char *p28, unsigned char p29, __int128(*p30)(int, long double _Complex, long int), Unknown4b75eb3b p31, Somea5bbebd8 p32, char *p33, unsigned char p34, __int128(*p35)(int, long double _Complex, long int), Unknown4b75eb3b p36, Somea5bbebd8 p37, char *p38, unsigned char p39, __int128(*p40)(int, long double _Complex, long int), Unknown4b75eb3b p41, Somea5bbebd8 p42, char *p43, unsigned char p44, __int128(*p45)(int, long double _Complex, long int), Unknown4b75eb3b p46, Somea5bbebd8 p47, char *p48, unsigned char p49, __int128(*p50)(int, long double _Complex, long int), Unknown4b75eb3b p51, Somea5bbebd8 p52, char *p53, unsigned char p54, __int128(*p55)(int, long double _Complex, long int), Unknown4b75eb3b p56, Somea5bbebd8 p57, char *p58, unsigned char p59, __int128(*p60)(int, long double _Complex, long int), Unknown4b75eb3b p61, Somea5bbebd8 p62, char *p63, unsigned char p64, __int128(*p65)(int, long double _Complex, long int), Unknown4b75eb3b p66, Somea5bbebd8 p67, char *p68, unsigned char p69, __int128(*p70)(int, long double _Complex, long int), Unknown4b75eb3b p71, Somea5bbebd8 p72, char *p73, unsigned char p74, __int128(*p75)(int, long double _Complex, long int), Unknown4b75eb3b p76, Somea5bbebd8 p77, char *p78, unsigned char p79, __int128(*p80)(int, long double _Complex, long int), Unknown4b75eb3b p81, Somea5bbebd8 p82, char *p83, unsigned char p84, __int128(*p85)(int, long double _Complex, long int), Unknown4b75eb3b p86, Somea5bbebd8 p87, char *p88, unsigned char p89, __int128(*p90)(int, long double _Complex, long int), Unknown4b75eb3b p91, Somea5bbebd8 p92, char *p93, unsigned char p94, __int128(*p95)(int, long double _Complex, long int), Unknown4b75eb3b p96, Somea5bbebd8 p97, char *p98, unsigned char p99, __int128(*p100)(int, long double _Complex, long int), Unknown4b75eb3b p101, Somea5bbebd8 p102, char *p103, unsigned char p104, __int128(*p105)(int, long double _Complex, long int), Unknown4b75eb3b p106, Somea5bbebd8 p107, char *p108, unsigned char p109, __int128(*p110)(int, long double _Complex, long int), Unknown4b75eb3b p111, Somea5bbebd8 p112, char *p113, unsigned char p114, __int128(*p115)(int, long double _Complex, long int), Unknown4b75eb3b p116, Somea5bbebd8 p117, char *p118, unsigned char p119, __int128(*p120)(int, long double _Complex, long int), Unknown4b75eb3b p121, Somea5bbebd8 p122, char *p123, unsigned char p124, __int128(*p125)(int, long double _Complex, long int), Unknown4b75eb3b p126);
int generated_co_wrapper bdrv_nbd_Replyb9(struct BlockDriverState *qemu_coroutine_self);
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef const volatile _Otherd71fb491 Constant51a91a19;
typedef short Array93f0eaa7[4];
struct BdrvCoPeekc5 { int taken; };
typedef long double _Complex Array41993409[4];
typedef int BdrvCoInProgressc6;
struct BdrvCoTruncatec7 { int taken; };
typedef BdrvChild *HandleBdrvChild;
typedef void Functiona4b6c2de(double, ...);
typedef float _Complex Function55e5cf46(bool a0, int a1, double a2);
extern int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_8_entry;
typedef long double _Complex Function01bf3733(void);
enum { BdrvCoPwriteZeroesc9 = 7 };
typedef int Arrayd2a022a7[4];
int generated_co_wrapper bdrv_get_sizec_0(AliasBdrvChild *const, __int128 BdrvCoGetSizec0(bool a0, ...), Otherd2a022a7 blk_get_aio_context, _Other40e41774 bdrv_get_aio_context, in\
t/* * */bdrv_co_get_sizec_0);
int generated_co_wrapper bdrv_co2c0( \
AliasBlockDriverState *BdrvCoCo2c0, int BdrvPollCo, int p2, i\
nt/* { ( */p3, Constant51a91a19/***/p4, en\
um Modea9538ef8 AioContext);

#if 0
int co_wrapper bdrv_decoy(
#else
int/* { ( */generated_co_wrapper \
bdrv_peekc_1(/* @param n[in] */struct \
BdrvChild *p0,/* @param n[in] */stru\
ct Somee38fd454 bdrv_co_peekc_1, long double _Complex aio_co_wake \
, void/* #if 0 */(int16_t a\
0, int a1)/* é€ */, double,/* é€ */_Other39d5aad1 p5);

#endif

#ifdef CONFIG_CASE_4
i\
nt \
generated_co_wrapper bdrv_co2c1(BdrvChild *s_, double b\
drv_co_co2c1, const BdrvChild \
*AioContext);

#endif

#ifdef CONFIG_CASE_5
int generated_co_wrapper bdrv_in_progressc_2(BdrvChild *BdrvCoInProgressc2, OTHERE7489795/* @param n[in] */Coroutine, Otherad296e91_t bdrv_co_in_progressc_2/* { ( */, Unknowna67fecc0, double _Co\
mplex p4, struct Some820b42bf co_wr\
apper_count);

#endif
int generated_co_wrapper \
bdrv_in_progressc2(BlockDriverState const *bdrv_co_in_progressc2, long \
double errp$);
int generated_co_wrapper bdrv_i\
n_progressc_3/***/(AliasBdrvChild *in_progress/* " */);
int generated_co_wrapper bdrv_ac3(BdrvChild const *const aio_bh_schedule_oneshot_full);
i\
nt generated_co_wrapper bdrv_in_progressc_4(const BdrvChild \
*qemu_coro\
utine_self/* @param n[in] */, Array93f0eaa7 bdrv_co_in_progressc_4, Unknownabe52526 blk, enum Mode55de786a/* co_wrapper_mixed */p3, double _Complex p4);
int generated_co_wrapper bdrv_nbd_Replyc4(struct BdrvChild */* é€ */p0, float _Complex bytes, stru\
ct Hidden * \
bdrv_co_nbd_Replyc4);

#if 1
int generated_co_wrapper bdrv_peekc_5(AliasBdrvChild *, bool bdrv_peekc_5);

#else
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#endif

# ifndef CONFIG_CASE_12 // why
int generated_co_wrapper bdrv_peekc5(const BlockDriverState *bs, \
float BdrvCoPeek\
c5/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */ \
, int, enum Modea2a16959/* ' */p3, Array41993409 aio_bh_schedule_oneshot_full, i\
nt)/* @param n[in] */;

#	else /* else */
#pragma once
# endif

#if 1
int generated_co_wrapper bdrv_in_progressc_6(struct BdrvChild *)/* #if 0 */;

#else
#error int co_wrapper bdrv_decoy(void);
#endif

#if 0
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#else
int generated_co_wrapper bdrv_get_sizec\
6(volatile BlockDriverState \
*/* why */, int Coroutine,/* ' */struct BdrvChild *bdrv_co_get_sizec6, con\
st Error *p3, double p4, double/* ' */arg2( \
void), i\
nt s, int table[s \
+1]);

#endif
int generated_co_wrapper bdrv_Truncatec_7(HandleBdrvChild aio_bh_schedule_oneshot_full, int bdrv_co_Truncatec_7, Other48ea5f06_t p2, Functiona4b6c2de BdrvCoTruncatec7,/* #if 0 */int p\
4, Other48ea5f06_t p5, Functiona4b6c2de p\
6 \
, \
int p7, Other48ea5f06_t p8, Functiona4b6c2de p9, int p10, Other48ea5f06_t p11, Functiona4b6c2de p12/***/, int p1\
3 \
, Other48ea5f06_t p14, Functiona4b6c2de p\
15, int p16, Other48ea5f06_t p17, Functiona4b6c2de p18, int/* é€ */p19, Other48ea5f06_t \
p20, Functiona4b6c2de p21 \
, int p22,/* * */Other48ea5f06_t/* { ( */p23, Functiona4b6c2de p24, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */p25, Other48ea5f06_t p26,/* " */Functiona4b6c2de p27, int p28,/* ' */Other48ea5f06_t p29, Functiona4b6c2de p30);
int generated_co_wrapper bdrv_Tr\
uncatec7/* why */(volatile BlockDriverState */* é€ */i, char n1/***/, pt\
rdiff_t/* é€ */, Function55e5cf46 arg2/* * */)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_8(BlockDriverState const *p\
0, const int Flag\
s, _Bool bs, e\
num Modec97411b3, const float _Complex/* é€ */[ *], \
int(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */**bytes) \
[1]);

#if 0
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#else
in\
t generated_co_wrapper bdrv_ac8(AliasBdrvChild *const bdrv_graph_rdlock_main_loop, const/* * */char bytes[0x10u], int p2/* { ( */(int),/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */long double AioContext, Function01bf3733 aio_bh_schedule_oneshot, volatile BlockBackend *bdrv_co_ac8/* why */);

#endif
int \
generated_co_wrapper bdrv_pwrite_zeroesc_9(BdrvChild *ctx, const signed/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */int Coroutine/* * */[ \
const 2][2], \
unsigned/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */BdrvCoPwriteZeroesc9, int ret_/* #if 0 */(int a0, in\
t/* why */a1, int a2, ...),/* { ( */struct Someb98f722d child, Arrayd2a022a7 p5);
int generated_co_wrapper/***/bdrv_in_progressc9/* é€ */ \
(st\
ruct BlockDriverState *p\
0);
void bdrv_co_ad_0_entry(void *opaque);
enum Modeb0042eff { Modeb0042eff_0 = 100, Modeb0042eff_1 = 1 << 4, Modeb0042eff_2 = 1 << 4 };
typedef const enum Modeb0042eff Constant3dca86f7;
struct Hidden;
typedef int8_t Unknown4be3a412;
typedef const int Constant17786065;
void bdrv_co_nbd_Replyd_2_entry(void *opaque);
enum { BdrvCoGetSized3 = 7 };
typedef const volatile char *const *_Otherf8e82b61;
enum Mode75999118 { Mode75999118_0 = 3, Mode75999118_1 = 1 << 4, Mode75999118_2 };
typedef enum Mode75999118 _Other26142973;
typedef int OTHERD2A022A7;
struct BdrvCoNbdReplyd4 { int taken; };
struct Somee9ddfa5a { int m0; };
typedef const volatile struct Hidden *Other401c0091;
typedef int64_t Unknown90d47642;
typedef BlockDriverState *HandleBlockDriverState;
typedef short Unknown93f0eaa7;
typedef BdrvChild AliasBdrvChild;
typedef long long Functiond34e268c(void);
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
union Some60117a6c { int m0[17]; enum Mode8a1d685b m1; long double m2; enum Modead196fba m3[3]; };
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef struct { const BdrvDirtyBitmap *m0; unsigned bits : 3; } Some29b72577;
enum Modef0471a5d { Modef0471a5d_0 = 100, Modef0471a5d_1 = 3, Modef0471a5d_2 = 100 };
union Someeae4d08b { void *const volatile *m0; enum Modef0471a5d m1[3]; };
static inline int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd6(int a) { return a; }
typedef long double Otherac3ccef3;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
union Some27d56f6a { enum Mode2ccc7eab m0; bool m1; int m2[17]; };
typedef union Some27d56f6a Other8fe61e2e_t;
void bdrv_co_nbd_Replyd_7_entry(void *opaque);
typedef bool _Other6d3a5768;
typedef long OTHER1DEFB212;
static inline int BdrvCoNbdReplyd8(int a) { return a; }
enum Modec97411b3 { Modec97411b3_0, Modec97411b3_1, Modec97411b3_2 = 1 << 4 };
typedef unsigned char Otherd6a9c141;
__attribute__((nonnull(1), cold))int generated_co_wrapper bdrv_ad_0(__attribute__((unused))BdrvChild *, Constant3dca86f7 bdrv_co_ad_0);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd0(__attribute__((unused))const BlockDriverState *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd0, __attribute__((unused))double _Complex ctx[const 2], struct Hidden *assert, Unknown4be3a412, int ALL, unsigned int co_, int arg1, int table[arg1+1]);

#define DECOY_3(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_pwrite_zeroesd_1(BlockDriverState const *p0, __attribute__((unused))int)__attribute__((__deprecated__));
int generated_co_wrapper bdrv_ad1(BlockDriverState *bytes, Constant17786065 ret);
int generated_co_wrapper __attribute__((__deprecated__))bdrv_nbd_Replyd_2(__attribute__((unused))BdrvChild const *bdrv_graph_rdlock_main_loop, BlockDriverState const *, __attribute__((unused))_Bool bdrv_co_nbd_Replyd_2_entry, long unsigned int)__attribute__((nonnull(1), cold));

int decoy_parameter_6(int co_wrapper_mixed_up);
int generated_co_wrapper __attribute__((unused))bdrv_pwrite_zeroesd2(struct BlockDriverState *const AioContext, void(bool a0, char a1, double _Complex a2, ...), float BdrvCoPwriteZeroesd2);
__attribute__((unused))int generated_co_wrapper bdrv_get_sized_3(BdrvChild const *, _Otherf8e82b61 co_wrapper_count, char *const volatile *restrict bdrv_get_sized_3, int child(double _Complex a0, long int a1, int64_t a2, ...), _Other26142973, OTHERD2A022A7 aio_context_release);
int generated_co_wrapper bdrv_ad3(BlockDriverState *const s_)__attribute__((unused));
__attribute__((unused))int generated_co_wrapper __attribute__((nonnull(1), cold))bdrv_nbd_Replyd_4(__attribute__((unused))struct BdrvChild *bdrv_graph_rdlock_main_loop, struct Somee9ddfa5a p1, long double _Complex(void), void ***p3, __attribute__((unused))Other401c0091 bdrv_co_nbd_Replyd_4_entry, int p5)__attribute__((unused));
int generated_co_wrapper bdrv_co2d4(BlockDriverState const *AioContext, long double bdrv_co_co2d4, Unknown90d47642 aio_wait_kick, const int p3[restrict 3]);
__attribute__((nonnull(1), cold))int generated_co_wrapper bdrv_nbd_Replyd_5(const HandleBlockDriverState p0, Unknown93f0eaa7 BdrvPollCo, long double BdrvCoNbdReplyd5(__int128, int, int8_t, ...), const int bdrv_co_nbd_Replyd_5[const 2], Unknown93f0eaa7 p4, BdrvChild *)__attribute__((__deprecated__));

#define DECOY_11(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_nbd_Replyd5(AliasBdrvChild *bdrv_co_nbd_Replyd5, __attribute__((unused))Functiond34e268c bdrv_co_nbd_Replyd5_entry, union Some60117a6c s_, uintptr_t BdrvCoNbdReplyd5, Some29b72577 p4, __attribute__((unused))volatile union Someeae4d08b qemu_get_aio_context);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_6(BlockDriverState const *p0, long double _Complex blk_bs, double _Complex bdrv_get_aio_context[][2]);

int co_wrapper_init_13(BlockDriverState *bs);

#define DECOY_14(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper __attribute__((__deprecated__))bdrv_ad6(__attribute__((unused))BdrvChild const *aio_co_wake, Otherac3ccef3 i, Other8fe61e2e_t bdrv_co_ad6_entry, int, BlockBackend **bdrv_ad6[0x10u], struct Hidden *BdrvPollCo)__attribute__((__deprecated__));
int generated_co_wrapper bdrv_nbd_Replyd_7(volatile BdrvChild *const, _Other6d3a5768 ret_);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
int generated_co_wrapper __attribute__((nonnull(1), cold))bdrv_pwrite_zeroesd7(__attribute__((unused))volatile BdrvChild *, int8_t blk_get_aio_context, float p2, OTHER1DEFB212 p3, __attribute__((unused))int co, int table[co+1]);

;
int generated_co_wrapper bdrv_nbd_Replyd_8(volatile BlockDriverState *AioContext, enum Modec97411b3, size_t bdrv_nbd_Replyd_8, int count, int table[count+1]);
__attribute__((unused))int generated_co_wrapper bdrv_in_progressd8(BlockDriverState *const BdrvCoInProgressd8, long double qemu_in_coroutine);
int generated_co_wrapper bdrv_pwrite_zeroesd_9(__attribute__((unused))BlockDriverState const *const bdrv_co_pwrite_zeroesd_9, int p1)__attribute__((nonnull(1), cold));
__attribute__((unused))int generated_co_wrapper __attribute__((nonnull(1), cold))bdrv_pwrite_zeroesd9(__attribute__((unused))BdrvChild *p0, Otherd6a9c141 offset, double _Complex(*p2)[1]);

#define DECOY_20 int co_wrapper bdrv_decoy(BlockDriverState *bs);
static inline int BdrvCoInProgresse0(int a) { return a; }
typedef const unsigned short int Constant2898fea6;
typedef BdrvChild AliasBdrvChild;
struct hidden_one;
struct __attribute__((packed)) Some2d271575 { long double _Complex m0[3]; int (*m1[17])[3]; };
typedef struct { unsigned int m0[3]; long double _Complex m1; } Some9d64d32c;
struct Some75aa62ae { int m0[17]; ptrdiff_t m2; Some9d64d32c m3[3]; };
typedef BlockDriverState AliasBlockDriverState;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct Error Error;
typedef BdrvChild *HandleBdrvChild;
enum Modeba75e33e { Modeba75e33e_0 = 3, Modeba75e33e_1 = 100, Modeba75e33e_2 };
typedef enum Modeba75e33e Other4c7450d2;
typedef int64_t Function097e9887(void);
void bdrv_co_in_progresse_5_entry(void *opaque);
struct Some495393b7 { int m0[3]; unsigned m1[3]; uint8_t m2[17]; };
typedef BlockDriverState *HandleBlockDriverState;
typedef uint64_t Unknown5cb56a87;
typedef enum Mode22154ece Otherca6414bb;
struct Hidden;
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef ssize_t Unknown066d508b;
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
struct BdrvCoCo2e9 { int taken; };
typedef off_t Functiona1431678(int32_t, _Bool, ...);
typedef void Functionb76d232b(_Bool a0, long double a1, int a2, ...);
int generated_co_wrapper bdrv_in_progresse_0(BdrvChild *bdrv_graph_co_rdlock, Constant2898fea6 opaque, volatile double _Complex *Flags, BlockDriverState const *p3, float _Complex p4(_Bool), int poll_state);
int generated_co_wrapper bdrv_peeke0(struct BdrvChild *const BdrvPollCo, int co, const BdrvChild *n1, float, int);
int generated_co_wrapper bdrv_nbd_Replye_1(volatile BlockDriverState *i, int qemu_get_aio_context);
int generated_co_wrapper bdrv_co2e1(BdrvChild *const qemu_coroutine_self, AliasBdrvChild *p1, BlockBackend *blk_bs);
int generated_co_wrapper bdrv_ae_2(const BdrvChild *const p0, void p1(const struct hidden_one *, char *, void *const volatile *), struct Some2d271575 s_, bool co_wrapper_count);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe2(BdrvChild *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe2, struct Some75aa62ae bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe2);
int generated_co_wrapper bdrv_ae_3(AliasBlockDriverState *bdrv_co_ae_3, double AioContext);
int generated_co_wrapper bdrv_ae3(const BlockDriverState *errp$, float s_, BdrvChild **const bdrv_co_ae3[const 2], enum Mode22154ece, const Error *p4);
int generated_co_wrapper bdrv_co2e_4(AliasBlockDriverState *bdrv_poll_co, int qemu_coroutine_create, Constant2898fea6, int, unsigned int bdrv_co_co2e_4, bool p5);
int generated_co_wrapper bdrv_in_progresse4(const HandleBdrvChild, Other4c7450d2, Function097e9887 bdrv_in_progresse4);
int generated_co_wrapper bdrv_in_progresse_5(BlockDriverState *arg1);
int generated_co_wrapper bdrv_peeke5(AliasBlockDriverState *bdrv_peeke5, const struct Some495393b7 p1[restrict 3][2]);
int generated_co_wrapper bdrv_co2e_6(HandleBlockDriverState bdrv_graph_co_rdlock, int bdrv_get_aio_context);
int generated_co_wrapper bdrv_ae6(BlockDriverState const *bdrv_co_ae6_entry);
int generated_co_wrapper bdrv_in_progresse_7(AliasBlockDriverState *const, Unknown5cb56a87 bdrv_co_in_progresse_7, int aio_context_acquire, float _Complex bdrv_in_progresse_7, Otherca6414bb co_wrapper_count, uint8_t bs[static 4][2]);
int generated_co_wrapper bdrv_co2e7(volatile BdrvChild *Coroutine, struct Hidden *bdrv_co_co2e7, enum Modebcc5dae1 AioContext);
int generated_co_wrapper bdrv_co2e_8(AliasBdrvChild *p0, enum Mode47ab3b9b, Unknown066d508b p2);
int generated_co_wrapper bdrv_in_progresse8(AliasBlockDriverState *AioContext, double _Complex bdrv_co_in_progresse8, uint64_t, uintptr_t p3, const volatile int *const volatile Coroutine, enum Modebfc94946 bdrv_in_progresse8);
int generated_co_wrapper bdrv_co2e_9(const BlockDriverState *AioContext, void(*ret)(void), unsigned __int128 offset, const BlockBackend *, Functiona1431678 p4, int BdrvPollCo);
int generated_co_wrapper bdrv_ae9(struct BdrvChild *bdrv_ae9, Functionb76d232b BdrvCoAe9);
typedef int Function403851ad(int a0, ...);
typedef long double _Complex _Other41993409;
typedef int BdrvCoPeekf1;
typedef short Unknown93f0eaa7;
enum Modec7e69de4 { Modec7e69de4_0 = 100, Modec7e69de4_1 = 1 << 4, Modec7e69de4_2 = 100 };
typedef enum Modec7e69de4 _Otheradc14d7d;
typedef unsigned long long int Unknownfc5324b1;
typedef size_t Unknown07d79e56;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
void bdrv_co_peekf_2_entry(void *opaque);
typedef BdrvChild AliasBdrvChild;
typedef ptrdiff_t Unknown0d83db43;
enum { BdrvCoPeekf3 = 7 };
typedef int Function60ee70dd(bool a0, ...);
typedef __int128 Unknown3d12be2a;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
typedef enum Mode6e6db0be Othera7effd3c;
typedef BlockDriverState AliasBlockDriverState;
typedef int BdrvCoPeekf6;
typedef long int Unknown16dbad07;
struct Some45e064eb { int m0; double m1[17]; };
typedef struct { struct Some45e064eb m0; } Some7967de8d;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct { enum Modef9ea3c6d m0[3]; enum Mode22154ece m1; bool m2[3]; _Bool m3[17]; } Some43eef8e1;
struct BdrvCoPwriteZeroesf7 { int taken; };
typedef unsigned int Unknown2ef0b51c;
enum { BdrvCoPeekf8 = 7 };
enum Mode73029d25 { Mode73029d25_0 = 100, Mode73029d25_1 = 100, Mode73029d25_2 = 100 };
typedef int OTHERD2A022A7;
typedef int BdrvCoPwriteZeroesf9;
int generated_co_wrapper bdrv_in_progressf_0(BdrvChild *const bdrv_co_in_progressf_0, Function403851ad arg1, _Other41993409 ret, int co, int table[co+1]);
int generated_co_wrapper bdrv_co2f0(volatile BdrvChild *bdrv_co_co2f0, bool p1, int Coroutine, unsigned short int BdrvCoCo2f0);
int generated_co_wrapper bdrv_peekf_1(BlockDriverState *poll_state, float _Complex BdrvCoPeekf1, Unknown93f0eaa7, const volatile _Otheradc14d7d yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, float bdrv_co_peekf_1, Unknownfc5324b1 co_wrapper_count);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf1(BdrvChild *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf1_entry, Unknown07d79e56 n1, enum Mode8a1d685b bs, bool p3);
int generated_co_wrapper bdrv_peekf_2(AliasBdrvChild *, Unknown0d83db43 p1);
int generated_co_wrapper bdrv_in_progressf2(const BlockDriverState *aio_bh_schedule_oneshot_full, double _Complex BdrvPollCo);
int generated_co_wrapper bdrv_peekf_3(BlockDriverState *poll_state, Function60ee70dd bdrv_graph_co_rdlock, Unknown3d12be2a co_);
int generated_co_wrapper bdrv_peekf3(struct BdrvChild *const p0, int AioContext(void), Unknown93f0eaa7 bdrv_co_peekf3);
int generated_co_wrapper bdrv_Truncatef_4(volatile BlockDriverState *const bdrv_co_Truncatef_4, ptrdiff_t, int ret, Othera7effd3c p3);
int generated_co_wrapper bdrv_af4(AliasBlockDriverState *const);
int generated_co_wrapper bdrv_Truncatef_5(BlockDriverState const *BdrvPollCo, uint8_t bdrv_get_aio_context);
int generated_co_wrapper bdrv_pwrite_zeroesf5(volatile BdrvChild *const co);
int generated_co_wrapper bdrv_peekf_6(const BlockDriverState *bdrv_co_peekf_6, Unknown16dbad07 n1, Some7967de8d p2);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf6(BdrvChild const *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf6, int co, const Some43eef8e1 ret_[static const 2], float bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf6_entry, _Atomic uint64_t **p4, ssize_t(**p5)[1]);
int generated_co_wrapper bdrv_pwrite_zeroesf_7(BdrvChild *s);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf7(BdrvChild *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf7, Unknown2ef0b51c bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf7, int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_peekf_8(struct BdrvChild *const offset, enum Mode73029d25 bdrv_peekf_8, unsigned short int p2, bool p3);
int generated_co_wrapper bdrv_Truncatef8(struct BlockDriverState *aio_context_acquire, ptrdiff_t co_, float _Complex bdrv_Truncatef8, char *p3, OTHERD2A022A7 p4, int16_t bdrv_co_Truncatef8_entry);
int generated_co_wrapper bdrv_pwrite_zeroesf_9(volatile BdrvChild *BdrvCoPwriteZeroesf9);
int generated_co_wrapper bdrv_pwrite_zeroesf9(BlockDriverState *const bdrv_co_pwrite_zeroesf9, __int128 p1, bool bdrv_pwrite_zeroesf9, long double _Complex _flags, BlockBackend **bdrv_co_pwrite_zeroesf9_entry, enum Mode6e6db0be aio_wait_kick);
typedef int BdrvCoNbdReplyg0;
typedef BdrvChild *HandleBdrvChild;
typedef int Function1557ed50(int, uint32_t);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct __attribute__((packed)) Somebf25ccef { long long m0[17]; long long m1[3]; volatile char *m2[3]; off_t m3; };
struct Some9a1a0a4e { enum Modef9ea3c6d m0[3]; struct Somebf25ccef m1; int16_t m2; };
struct __attribute__((packed)) Some7d356e6c { unsigned char m0; void *volatile *m1; };
typedef BlockDriverState AliasBlockDriverState;
typedef uint16_t Unknown39d5aad1;
enum Mode646d3608 { Mode646d3608_0 = 1 << 4, Mode646d3608_1, Mode646d3608_2 };
typedef enum Mode646d3608 Other51b708d2_t;
enum Mode29a96c65 { Mode29a96c65_0, Mode29a96c65_1 = 3, Mode29a96c65_2 = 3 };
typedef unsigned Unknown686af274;
enum { BdrvCoCo2g3 = 7 };
typedef int Arrayd2a022a7[4];
struct __attribute__((packed)) Somea82da64d { int m0[3]; float _Complex m1[3]; };
typedef int BdrvCoAg4;
typedef off_t Unknownabe52526;
typedef int BdrvCoInProgressg6;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct { long m0; } Some321c4813;
static inline int BdrvCoTruncateg7(int a) { return a; }
typedef BlockDriverState *HandleBlockDriverState;
typedef unsigned __int128 Unknownb0ed6b30;
enum Mode85266ff8 { Mode85266ff8_0 = 3, Mode85266ff8_1 = 1 << 4, Mode85266ff8_2 = 3 };
union Someace98030 { enum Mode85266ff8 m0; int m1[3]; void **m2; int m3; };
typedef unsigned Function0d6c42ce(bool a0, int a1);
struct Someeca74157 { float m0; BlockDriverState *const volatile *m1; float _Complex m2[3]; unsigned short int m3; };
enum Modec46a2ff4 { Modec46a2ff4_0 = 3, Modec46a2ff4_1 = 3, Modec46a2ff4_2 };
typedef struct __attribute__((packed)) { struct Someeca74157 m0[3]; enum Modec46a2ff4 m1[17]; uint32_t m3[3]; } Some03be44bc;
typedef Some03be44bc Otherb6a9527d_t;
typedef int BdrvCoInProgressg9;
int generated_co_wrapper bdrv_nbd_Replyg_0(HandleBdrvChild bdrv_co_nbd_Replyg_0, BlockBackend *p1, Function1557ed50 p2);
extern int generated_co_wrapper bdrv_Truncateg0(BdrvChild *BdrvCoTruncateg0, float _Complex blk, struct Some9a1a0a4e p2, struct Some7d356e6c BdrvPollCo, int, float _Complex p5, struct Some9a1a0a4e p6, struct Some7d356e6c p7, int p8, float _Complex p9, struct Some9a1a0a4e p10, struct Some7d356e6c p11, int p12, float _Complex p13, struct Some9a1a0a4e p14, struct Some7d356e6c p15, int p16, float _Complex p17, struct Some9a1a0a4e p18, struct Some7d356e6c p19, int p20, float _Complex p21, struct Some9a1a0a4e p22, struct Some7d356e6c p23, int p24, float _Complex p25, struct Some9a1a0a4e p26, struct Some7d356e6c p27, int p28, float _Complex p29, struct Some9a1a0a4e p30);
int generated_co_wrapper bdrv_peekg_1(const BlockDriverState *bdrv_co_peekg_1, unsigned char p1, int co, int table[co+1]);
extern int generated_co_wrapper(bdrv_nbd_Replyg1)(AliasBlockDriverState *const BdrvCoNbdReplyg1, Unknown39d5aad1 bdrv_graph_rdlock_main_loop);
int generated_co_wrapper bdrv_pwrite_zeroesg_2(const BlockDriverState *const opaque, const Other51b708d2_t bdrv_co_pwrite_zeroesg_2);
int generated_co_wrapper(bdrv_co2g2)(struct BdrvChild *bdrv_co_co2g2, uint32_t p1, enum Mode29a96c65 assume_graph_lock, int p3, Unknown686af274 AioContext, void BdrvCoCo2g2(void));
extern int generated_co_wrapper(bdrv_co2g_3)(BdrvChild *const s, const Arrayd2a022a7 BdrvPollCo, const volatile struct Somea82da64d bdrv_graph_wrlock);
extern int generated_co_wrapper bdrv_co2g3(const HandleBdrvChild);
int generated_co_wrapper(bdrv_ag_4)(const HandleBdrvChild);
int generated_co_wrapper bdrv_pwrite_zeroesg4(volatile BlockDriverState *const BdrvCoPwriteZeroesg4, off_t p1);
int generated_co_wrapper bdrv_in_progressg_5(HandleBdrvChild Coroutine, const int[], char *, int BdrvCoInProgressg5(void), Unknownabe52526 bdrv_poll_co);
extern "C" {
extern int generated_co_wrapper(bdrv_nbd_Replyg5)(BdrvChild const *const BdrvCoNbdReplyg5, double blk_get_aio_context, float _flags);
}
extern "C" {
int generated_co_wrapper bdrv_in_progressg_6(BdrvChild const *);
}
int generated_co_wrapper bdrv_nbd_Replyg6(BlockDriverState const *, enum Mode22154ece aio_bh_schedule_oneshot, Some321c4813 p2, enum Mode22154ece p3, Some321c4813 p4, enum Mode22154ece p5, Some321c4813 p6, enum Mode22154ece p7, Some321c4813 p8, enum Mode22154ece p9, Some321c4813 p10, enum Mode22154ece p11, Some321c4813 p12, enum Mode22154ece p13, Some321c4813 p14, enum Mode22154ece p15, Some321c4813 p16, enum Mode22154ece p17, Some321c4813 p18, enum Mode22154ece p19, Some321c4813 p20, enum Mode22154ece p21, Some321c4813 p22, enum Mode22154ece p23, Some321c4813 p24, enum Mode22154ece p25, Some321c4813 p26, enum Mode22154ece p27, Some321c4813 p28, enum Mode22154ece p29, Some321c4813 p30, int count, int table[count+1]);
int generated_co_wrapper bdrv_Truncateg_7(volatile BdrvChild *aio_bh_schedule_oneshot);
int generated_co_wrapper(bdrv_co2g7)(const HandleBlockDriverState yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int bdrv_co2g7, Unknownb0ed6b30 p2, int aio_wait_kick);
int generated_co_wrapper bdrv_get_sizeg_8(HandleBlockDriverState assume_graph_lock, HandleBlockDriverState BdrvPollCo, ssize_t, union Someace98030 bdrv_get_sizeg_8, _Bool bdrv_co_get_sizeg_8, Function0d6c42ce);
int generated_co_wrapper(bdrv_in_progressg8)(BlockDriverState *ret, BdrvChild *volatile *bdrv_in_progressg8, Otherb6a9527d_t AioContext, unsigned long long int, char *p4, struct BlockBackend *p5, BdrvChild *volatile *p6, Otherb6a9527d_t p7, unsigned long long int p8, char *p9, struct BlockBackend *p10, BdrvChild *volatile *p11, Otherb6a9527d_t p12, unsigned long long int p13, char *p14, struct BlockBackend *p15, BdrvChild *volatile *p16, Otherb6a9527d_t p17, unsigned long long int p18, char *p19, struct BlockBackend *p20, BdrvChild *volatile *p21, Otherb6a9527d_t p22, unsigned long long int p23, char *p24, struct BlockBackend *p25, BdrvChild *volatile *p26, Otherb6a9527d_t p27, unsigned long long int p28, char *p29, struct BlockBackend *p30, BdrvChild *volatile *p31, Otherb6a9527d_t p32, unsigned long long int p33, char *p34, struct BlockBackend *p35, BdrvChild *volatile *p36, Otherb6a9527d_t p37, unsigned long long int p38, char *p39, struct BlockBackend *p40, BdrvChild *volatile *p41, Otherb6a9527d_t p42, unsigned long long int p43, char *p44, struct BlockBackend *p45, BdrvChild *volatile *p46, Otherb6a9527d_t p47, unsigned long long int p48, char *p49, struct BlockBackend *p50, BdrvChild *volatile *p51, Otherb6a9527d_t p52, unsigned long long int p53, char *p54, struct BlockBackend *p55, BdrvChild *volatile *p56, Otherb6a9527d_t p57, unsigned long long int p58, char *p59, struct BlockBackend *p60, BdrvChild *volatile *p61, Otherb6a9527d_t p62, unsigned long long int p63);
int generated_co_wrapper(bdrv_in_progressg_9)(BdrvChild const *s_);
int generated_co_wrapper bdrv_get_sizeg9(volatile BdrvChild *p0);
static inline int BdrvCoGetSizeh0(int a) { return a; }
typedef BlockDriverState *HandleBlockDriverState;
typedef void **Array1d4103f4[4];
extern int bdrv_co_Truncateh_1_entry;
typedef _Bool Functiond7082d7d(void);
typedef BlockBackend *HandleBlockBackend;
typedef int Arrayd2a022a7[4];
typedef BlockDriverState AliasBlockDriverState;
typedef int BdrvCoNbdReplyh4;
typedef BdrvChild *HandleBdrvChild;
typedef BdrvChild AliasBdrvChild;
static inline int BdrvCoPeekh5(int a) { return a; }
typedef int BdrvCoPwriteZeroesh6;
enum { BdrvCoPwriteZeroesh7 = 7 };
typedef float Function704d9f03(unsigned short int, ...);
typedef float Array4718997b[4];
typedef int BdrvCoTruncateh8;
typedef volatile _Other6d3a5768 Constantdc0f8e1e;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh9 = 7 };
int generated_co_wrapper bdrv_get_sizeh_0(BlockDriverState const *p0);
int generated_co_wrapper bdrv_co2h0(const HandleBlockDriverState bdrv_co_co2h0, const Array1d4103f4 bdrv_co2h0, float blk, float _flags, OTHERD443D2E7 aio_co_wake, long double Flags(void));
int generated_co_wrapper bdrv_Truncateh_1(const BlockDriverState *child, uint32_t bdrv_co_Truncateh_1, Functiond7082d7d bdrv_Truncateh_1, HandleBlockBackend p3, const volatile Some90288a2a p4, int p5);
int generated_co_wrapper bdrv_in_progressh1(struct BlockDriverState *bdrv_co_in_progressh1_entry, uint8_t bdrv_co_in_progressh1, struct Hidden *p2, const Arrayd2a022a7 p3, QEMUIOVector *, int assert);
int generated_co_wrapper bdrv_in_progressh_2(struct BlockDriverState *const s_2, volatile int bdrv_in_progressh_2, _Bool BdrvCoInProgressh2, long double _Complex p3);
int generated_co_wrapper bdrv_in_progressh2(volatile BlockDriverState *child);
int generated_co_wrapper bdrv_Truncateh_3(AliasBlockDriverState *bdrv_co_Truncateh_3, int blk);
int generated_co_wrapper bdrv_in_progressh3(HandleBlockDriverState arg2, long double bdrv_co_in_progressh3, int n1);
int generated_co_wrapper bdrv_nbd_Replyh_4(BdrvChild *bdrv_co_nbd_Replyh_4, _Bool, _Bool BdrvCoNbdReplyh4, union Somed7863054 p3, volatile struct Hidden **);
int generated_co_wrapper bdrv_pwrite_zeroesh4(HandleBdrvChild, int BdrvPollCo, Other41993409_t bdrv_co_pwrite_zeroesh4, AliasBdrvChild *ret_, long double _Complex Coroutine, int bdrv_co_pwrite_zeroesh4_entry);
int generated_co_wrapper bdrv_peekh_5(AliasBlockDriverState *const BdrvPollCo, struct BlockDriverState *bdrv_co_peekh_5, Unknownd6a9c141 Coroutine, int ALL);
int generated_co_wrapper bdrv_ah5(HandleBlockDriverState arg2, int p1, int16_t bdrv_co_ah5, bool bdrv_ah5, char *aio_bh_schedule_oneshot_full, double n1);
int generated_co_wrapper bdrv_pwrite_zeroesh_6(const BlockDriverState *bdrv_co_pwrite_zeroesh_6, volatile QDict *, Other4718997b);
int generated_co_wrapper bdrv_Truncateh6(HandleBlockDriverState s_, int s, int table[s+1]);
int generated_co_wrapper bdrv_pwrite_zeroesh_7(struct BdrvChild *co_wrapper_count, Function704d9f03, Some38789e26 bdrv_co_pwrite_zeroesh_7_entry, double blk_get_aio_context);
int generated_co_wrapper bdrv_nbd_Replyh7(struct BdrvChild *AioContext, const int bdrv_poll_co[2 *3][2], Arrayd2a022a7 bdrv_graph_co_rdlock, float[static 4], Array4718997b ALL, long double _Complex n1[ *]);
int generated_co_wrapper bdrv_Truncateh_8(BlockDriverState *bdrv_graph_rdlock_main_loop, Other0dbeaa17_t BdrvCoTruncateh8, Constantdc0f8e1e ALL);
int generated_co_wrapper bdrv_co2h8(BdrvChild *i, volatile enum Modecf2943fa BdrvPollCo);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_9(volatile BdrvChild *ret_);
int generated_co_wrapper bdrv_in_progressh9(const BlockDriverState *bdrv_co_in_progressh9_entry, Other39d5aad1_t blk_bs);
enum { BdrvCoCo2i0 = 7 };
typedef BdrvChild AliasBdrvChild;
void bdrv_co_pwrite_zeroesi_1_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
static inline int BdrvCoTruncatei2(int a) { return a; }
enum { BdrvCoPeeki3 = 7 };
typedef BlockBackend AliasBlockBackend;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi5 = 7 };
typedef int Arrayd2a022a7[4];
typedef float _Complex Array94159828[4];
enum { BdrvCoInProgressi6 = 7 };
enum { BdrvCoGetSizei7 = 7 };
struct BdrvCoTruncatei9 { int taken; };
int generated_co_wrapper bdrv_co2i_0(AliasBdrvChild \
*, int32_t BdrvCoCo2i0, volati\
le floa\
t aio_context_release, int arg1, i\
nt table[arg1+ \
1]), (bdrv_get_sizei0 \
)(volatile Bdr\
vChild *qemu_get_aio_context, volatile u\
nion Some2e6b683e bdrv_graph_co_rdlock, size_t bd\
rv_get_sizei0(fl\
oat, int64_t, void *const *, ...)), bdrv_pwrite_zeroesi_1(AliasBlockDriverState *BdrvPollC\
o), \
bdrv_in_progressi1(BdrvChild *BdrvCoInProgressi1) \
;

# ifndef CONFIG_CASE_2 // why
int generated_co\
_wrapper bdrv_Truncatei_2(__attribute_\
_((unused))BdrvChild *BdrvCoTruncatei2, Unknown4b75eb3b, struct Some6bfadc6d p2, volatile BlockBackend *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, \
struct Hidd\
en \
*p4[static 4][ \
5], int count, int table[ \
count+1]);

#	else /* else */
#pragma once
# endif
int generated_co_wra\
pper \
(bdrv_nbd_Replyi2)(BdrvChild *const, enum Modef82965dd i), bdrv_peeki_3(__attribute__((unused))struct BlockDriverState *n1), \
(bdrv_Truncatei3)(str\
uct BdrvChild *bdrv_co_Truncatei3), (bdr\
v_peeki_4)(BlockDriverState *, int aio_context_release \
); int \
generated_co_wrapper \
bdrv_ai4(AliasBdrvChild *bdrv_co_ai4, fl\
oat _Comp\
lex p1, Unknown\
56e6bf7d poll_state, AliasBlockBackend *bdrv_poll_co), bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5(volati\
le BdrvChild *const p0, Unknown93f0eaa7 s_, __attribute__((unused))Arrayd2a022a7 p\
2, __attribute__((unused))int \
bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5(int64_t a0, int a1, ...), Other3de35eea_t bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5, const Array94159828 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5_entry, int arg1, int table[arg1+ \
1]), bdrv_peeki5(BdrvChild *const arg1, const Some29060d0d[const 2] \
), (bdrv_in_progressi_6)(__attribute__((unused))AliasBlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy \
, union Some94b647f5 \
child, BdrvChild *const volatile **BdrvCoInProgressi6, enum Modee46bec85 b\
drv_co_in_progressi_6_entry, __att\
ribute__((unused))bool bdrv_co_in_progressi_6); 
#if 0
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#else
int generated_co_wrapper(bdrv_in_progressi6)(AliasBdrvChild *const p0, volatile BdrvChild *bytes, __attribute__ \
(( \
unused))int co, int table[co+1]), bdrv_get_sizei_7(BlockDriverState *, BdrvChild *arg2, \
int **Coroutine), (bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi7)(volatile BlockDriverState *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi7, \
enum Modea2a16959, bool p2, _Bool Coroutine[0x10\
u], long double _Co\
mplex p\
4, long double blk), \
bdrv_ai_8( \
struct BdrvChild *_flags, BdrvChild *const volatile *blk_bs, BdrvChild *const volatile \
*p2, BdrvChil\
d *const vol\
atile *p3, __attribute__((unused))BdrvChild *const volatile *p4, __attr\
ibute__((unused))BdrvChild *const volatile * \
p5 \
, BdrvChild *const volatile *p6, BdrvChild *const volatile *p7, __attribute__((unused))BdrvChild *cons\
t volatile *p8, BdrvChild *const volatile *p9, BdrvChil\
d *const volatile *p10, BdrvChild *const volatile *p11, BdrvChild *const volatile *p12, __at\
tribute__((unused))Bdr\
vChild *const volatile *p13, __attribut\
e__((unused))BdrvChild *const volatile *p14, BdrvChild *const \
volatile \
*p15, \
BdrvChild *const volatile *p16, BdrvChild *const volatile *p17, BdrvChild *const volatile *p18, BdrvChild *const volatile *p19, BdrvChild *const volatile *p20, BdrvChild *const volatile *p21, \
BdrvChild *const volatile *p22, BdrvChild *const volatile *p23, BdrvChild *const volatile *p24 \
, BdrvC\
hild *con\
st volatile *p25, BdrvChild *const volatile *p2\
6, BdrvChild *const volatile *p27, BdrvChild *cons\
t volat\
ile *p28, BdrvChild *const volatile *p29, BdrvCh\
ild *const volatile *p30, BdrvChild *const \
volatile *p31, __attribute__((unused))BdrvChild *const volatile *p32, BdrvChild *const volatile * \
p\
33 \
, BdrvChild *const volatile *p34, BdrvChild *const volatile *p35, BdrvChild *const volatile *p36, BdrvChild *const volatile * \
p37, BdrvChild *const volatile *p38, BdrvChild *const volatile *p39, BdrvChild *const volatile *p40, BdrvChild *const volatile \
*p41, __attribute__((unused))BdrvChild *const volat\
ile *p42, BdrvChild * \
const volatile *p43, B\
drvChild *const volatile *p44, BdrvChild *const volatile *p45, BdrvChild * \
const volatile *p46, BdrvChild *const volatile *p47, BdrvChild *co\
nst vol\
atile *p48 \
, BdrvChild *const volatile *p49, BdrvChild *const volatile *p50 \
, __attribute__ \
((unused))BdrvChild *cons\
t volatile * \
p51, \
__attribute__((unused))BdrvChild *co\
nst \
volatile *p52, __attribute__((unused))BdrvChild *const volatile *p53, BdrvChild *const volatile *p54, BdrvChild *const volatile *p55, BdrvChild *const volatile *p56, BdrvChild *const volatile *p57, BdrvC\
hild *const volatile *p58, BdrvChild *const volatile *p59 \
, BdrvChild *const volatile \
*p60, BdrvChild *const volatile *p61, __attribute__((unused))BdrvChild *cons\
t volatile *p62 \
, BdrvChild *const volatile *p63);

#endif
int generated_co_wrapper(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi8)(struct BlockDriverState *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi8, float _C\
omplex, const volatile struct hidden_one *co \
, float _Complex p3, const volatile struct hidden_one *p4, \
float \
_Complex p5, const volatile struct hidden_one *p6, f\
loat _Complex p7 \
, const volatile struct hidden_one *p8, float _Complex p\
9, cons\
t volatile struct hidden_one *p10 \
, float _Complex p11, __attribute__((unused))const volatile struct hidden_one *p12, __attribute__((unused))int count, int table \
[ \
count+1])__attribute__ \
((nonnull(1), cold)); 
#if 0
int co_wrapper bdrv_decoy(
#else
int generated_co_wrapper(bdrv_Truncatei_9)(__attribute__((unused))volatile BlockDriverState *), bdrv_nbd_Replyi9(__attribute__((un\
used)) \
stru\
ct BlockDriverState *p0 \
, AliasBlockBackend *Coroutine, short blk_get_aio_context, \
enum Mode0a320fa5 qemu_in_coroutine, __\
attribute__((unused))Otherd2a022a7_t bdrv_co_nbd_Replyi9_entry, __attribut\
e__(( \
unused) \
)int bdrv_co_nbd_Replyi9 \
);

#endif
struct BdrvCoNbdReplyj0 { int taken; };
typedef BdrvChild AliasBdrvChild;
typedef int _Otherd2a022a7;
typedef short Unknown93f0eaa7;
typedef void Functionedb35b03(void);
typedef struct JobTxn JobTxn;
typedef union { int m0; } Some5c1c334e;
typedef struct QEMUIOVector QEMUIOVector;
typedef BdrvChild *HandleBdrvChild;
typedef ptrdiff_t Other0d83db43_t;
typedef union { int8_t m0; ptrdiff_t m1; } Some9df9364a;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef enum Mode22154ece Otherca6414bb_t;
void bdrv_co_pwrite_zeroesj_3_entry(void *opaque);
enum Mode73029d25 { Mode73029d25_0 = 100, Mode73029d25_1 = 100, Mode73029d25_2 = 100 };
extern int bdrv_co_Truncatej_4_entry;
union Some2b87b0d9 { void **m0[17]; int m1[3]; unsigned (*m2[17])(void); };
typedef const float Constant1f67b674;
extern int bdrv_co_Truncatej_5_entry;
typedef struct QDict QDict;
typedef void *const *const *Otherd0eeebff_t;
typedef volatile size_t Constantd828df59;
typedef long (*OTHER60C67552)[1];
enum Modeaafe640c { Modeaafe640c_0 = 1 << 4, Modeaafe640c_1 = 3, Modeaafe640c_2 = 100 };
struct __attribute__((packed)) Someb4cdd51d { enum Modeaafe640c m0; long long m1; unsigned m2; unsigned bits : 3; };
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef struct __attribute__((packed)) { struct Someb4cdd51d m0; int m1; enum Mode58f878a3 m2; enum Mode55de786a m3[17]; } Some3422298c;
typedef const volatile Some3422298c Constant0987d752;
struct Some8255da65 { QEMUIOVector *m2; int m3[17]; };
union Some84f7aa01 { char *m0[3]; unsigned __int128 m1; float m2[17]; int m3; };
extern int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9_entry;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef const volatile enum Mode2ccc7eab *Other7593a6be;
intgenerated_co_wrapper bdrv_nbd_Replyj_0(AliasBdrvChild 
	*aio_context_release,void **volatile*const bdrv_co_nbd_Replyj_0//
[  *
] [5//
], volatile BlockDriverState *p2, _Bool, _Otherd2a022a7	BdrvPollCo, int bdrv_poll_co(
void * *) 
	);
QEMU_WARN_UNUSED int 
	generated_co_wrapperbdrv_nbd_Replyj0(volatile BlockDriverState*qemu_coroutine_self,Unknown93f0eaa7 BdrvCoNbdReplyj0
    )GRAPH_RDLOCK;
int generated_co_wrappercoroutine_mixed_fn bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_1(struct BlockDriverState *consterrp$
    , Functionedb35b03 qemu_coroutine_yield, JobTxn//*
*	blk_get_aio_context, Some5c1c334e bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_1,	intp4(volatile QEMUIOVector *a0 
	, 
	int// é€ 
a1, ...) 
	) ;
TSA_REQUIRES( lock)int generated_co_wrapper(bdrv_co2j1) (HandleBdrvChild p0, const unsigned// @param n[in] 
long long int BdrvCoCo2j1
    [static	4],uint8_t i, Other0d83db43_t arg1);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_2(// why 
BlockDriverState const *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_2	, Some9df9364a p1 ,  int 
	, enum// " 
Mode2e3ddd4e  bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_2,
Otherca6414bb_t	p4, double _Complex opaque(void)// " 
, 
	intcount, int
table[count+1]
    // why 
)
;
int generated_co_wrapper// co_wrapper_mixed 
(bdrv_nbd_Replyj2)(BdrvChild 
	const// é€ 
*yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy,
long double	nbSectors
, _Bool
    bdrv_graph_wrlock)QEMU_WARN_UNUSED;
G_GNUC_UNUSED int generated_co_wrapper 
	G_GNUC_UNUSED bdrv_pwrite_zeroesj_3	( 
	constBlockDriverState *const qemu_in_coroutine, enum Mode73029d25 bdrv_co_pwrite_zeroesj_3,
    __int128 AioContext(// { ( 
double
_Complex(* 
	a0)[16] , QEMUIOVector *a1 
	)  );
int generated_co_wrapper bdrv_get_sizej3(struct BdrvChild *BdrvCoGetSizej3)GRAPH_RDLOCK;
G_GNUC_UNUSED int
    generated_co_wrapper bdrv_Truncatej_4//
(struct BlockDriverState// * 
*const BdrvCoTruncatej4, float// ' 
child,	const volatile union Some2b87b0d9 bdrv_co_Truncatej_4) 
	TSA_REQUIRES	(
    lock);
int generated_co_wrapper  TSA_REQUIRES(lock )bdrv_aj4(
BlockDriverState *ALL, long double _Complex in_progress(void), Constant1f67b674, _Boolerrp$[static 4]);
intgenerated_co_wrapper
    bdrv_Truncatej_5
(BdrvChild	* AioContext	,	volatile QDict*bdrv_co_Truncatej_5  )  ;
int generated_co_wrapper//*
bdrv_Truncatej5(struct BlockDriverState *bdrv_co_Truncatej5);
int	generated_co_wrapper(// * 
bdrv_pwrite_zeroesj_6)(structBlockDriverState *const ALL
, Otherd0eeebff_t bdrv_co_pwrite_zeroesj_6_entry, Constantd828df59 ret)TSA_REQUIRES(lock
    );
TSA_REQUIRES(lock)
    int generated_co_wrapper(bdrv_co2j6  )(BlockDriverState *BdrvPollCo,long double
    _Complex BdrvCoCo2j6, int p2
    (int// " 
a0, ...)
    , const volatile QEMUIOVector *, _Bool
bdrv_co_co2j6// co_wrapper_mixed 
, unsigned long long int p5);
int generated_co_wrapper(bdrv_peekj_7)(
    BlockDriverState*AioContext, double *, int, BlockDriverState const// " 
*// * 
bdrv_co_peekj_7_entry, OTHER60C67552);
int generated_co_wrapper GRAPH_RDLOCK bdrv_co2j7(BdrvChild * p0// ' 
, ssize_t  p1,  Constant0987d752 BdrvPollCo 
	, intcount, int  table[count+1])GRAPH_RDLOCK;
int generated_co_wrapper
    bdrv_aj_8// why 
(volatile BdrvChild *const bdrv_aj_8,int index,  int in_progress, int bdrv_co_aj_8_entry,	size_t s_2, struct Some8255da65 BdrvCoAj8)  G_GNUC_UNUSED;
intgenerated_co_wrapper bdrv_get_sizej8
(BdrvChild
    *const aio_context_release,
    union	Some84f7aa01 aio_wait_kick)
;
int generated_co_wrapper	bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9(
BlockDriverState 
	*Coroutine);
int generated_co_wrapper(bdrv_pwrite_zeroesj9  )( 
	BlockDriverState const *, unsigned	p1, void  blk_bs(int, int, void *
    const *
,
...
), int bdrv_co_pwrite_zeroesj9, int p4,
    // ' 
Other7593a6be BdrvCoPwriteZeroesj9);
#define CASE_API_0 __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7(a, b) __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
#define CASE_API_10(a, b) __attribute__((unused))
#define CASE_API_11 __attribute__((unused))
#define CASE_API_12 __attribute__((unused))
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_0_entry(void *opaque);
typedef void **Array1d4103f4[4];
typedef BlockDriverState *HandleBlockDriverState;
void bdrv_co_peekk_1_entry(void *opaque);
struct Hidden;
typedef const _Bool Constantbda808f5;
typedef double Othere38b374f_t;
typedef struct { const int8_t *m0; size_t m1; int64_t (*m2[17])[3]; } Some3e145601;
typedef const volatile Some3e145601 Constant8a8b0c2a;
void bdrv_co_nbd_Replyk_2_entry(void *opaque);
typedef BdrvChild AliasBdrvChild;
enum { BdrvCoCo2k4 = 7 };
union Somefe8f5ade { long double m0[3]; int m1[3]; };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
union Some036b8ea8 { double _Complex m0; enum Mode4b47f04e m1[3]; signed int m2[17]; short m3; };
typedef struct Error Error;
static inline int BdrvCoGetSizek5(int a) { return a; }
enum Modebf4db864 { Modebf4db864_0 = 1 << 4, Modebf4db864_1 = 1 << 4, Modebf4db864_2 = 1 << 4 };
enum Mode36e9d246 { Mode36e9d246_0 };
enum { BdrvCoTruncatek6 = 7 };
typedef const __int128 Constant9c3aba9a;
typedef BlockDriverState AliasBlockDriverState;
static inline int BdrvCoAk7(int a) { return a; }
struct Some5c4a7dd0 { long double _Complex m0[3]; uintptr_t m1[3]; int (*m2)(double _Complex, int, int); int m3; };
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
typedef enum Modede4e1a7a Othera3c81413_t;
typedef const Othera3c81413_t Constant487fccd8;
typedef double _Complex Array5ba171fd[4];
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef long double _Complex Functionb60ee73a(int, uint8_t, int, ...);
typedef struct QDict QDict;
typedef BdrvChild *HandleBdrvChild;
struct BdrvCoPwriteZeroesk9 { int taken; };
typedef int Function7dc38d6c(int a0, double _Complex a1, _Bool a2, ...);
struct hidden_one;
typedef float Array4718997b[4];
int generated_co_wrapper CASE_API_0 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_0(struct BlockDriverState *const bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_0, int, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9, int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19, int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29, int p30, int p31, int p32, int p33, int p34, int p35, int p36, int p37, int p38, int p39, int p40, int p41, int p42, int p43, int p44, int p45, int p46, int p47, int p48, int p49, int p50, int p51, int p52, int p53, int p54, int p55, int p56, int p57, int p58, int p59, int p60, int p61, int p62, int p63)CASE_API_1;
int generated_co_wrapper(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk0)(BdrvChild *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk0, Array1d4103f4 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk0_entry, long double index, HandleBlockDriverState p3, void p4(float a0, int a1, int a2), int), (bdrv_peekk_1)(BdrvChild const *, struct Hidden *p1, Constantbda808f5 bdrv_co_peekk_1, void ***p3, Othere38b374f_t poll_state), (bdrv_get_sizek1)(const BdrvChild *AioContext, Constant8a8b0c2a), bdrv_nbd_Replyk_2(const BdrvChild *blk_get_aio_context, double errp$);
int generated_co_wrapper(bdrv_in_progressk2)(AliasBdrvChild *const AioContext, uint64_t), bdrv_pwrite_zeroesk_3(BdrvChild *p0, double, int s, int table[s+1]), bdrv_ak3(BlockDriverState const *assume_graph_lock), bdrv_co2k_4(BlockDriverState *_flags, union Somefe8f5ade BdrvCoCo2k4, int qemu_coroutine_self, union Some036b8ea8 qemu_get_aio_context, Error *volatile *p4);
int generated_co_wrapper bdrv_peekk4(const HandleBlockDriverState bdrv_co_peekk4), bdrv_get_sizek_5(volatile BlockDriverState *in_progress, bool p1), bdrv_get_sizek5(BdrvChild *child, enum Modebf4db864 BdrvCoGetSizek5, enum Mode36e9d246, float _Complex p3), bdrv_Truncatek_6(struct BlockDriverState *bdrv_Truncatek_6, Constant9c3aba9a p1, int bdrv_graph_wrlock);
int generated_co_wrapper bdrv_ak6(AliasBlockDriverState *AioContext, int qemu_coroutine_self), (bdrv_ak_7)(volatile BdrvChild *const qemu_in_coroutine, struct BlockDriverState *, struct Some5c4a7dd0 BdrvCoAk7, int bdrv_co_ak_7_entry, int bdrv_graph_wrlock, uint64_t bdrv_co_ak_7), (bdrv_in_progressk7)(const HandleBlockDriverState BdrvCoInProgressk7, Constant487fccd8 Flags, int qemu_coroutine_create, Array5ba171fd poll_state_, enum Mode22154ece p4, _Bool qemu_in_coroutine), bdrv_ak_8(BdrvChild *s_, Functionb60ee73a aio_context_acquire, void(QDict *, __int128), struct BdrvChild *bdrv_ak_8, int offset, AliasBlockDriverState *assert);
int generated_co_wrapper(bdrv_pwrite_zeroesk8)(HandleBdrvChild BdrvCoPwriteZeroesk8, double bytes(_Bool(*)(void), ...)), bdrv_pwrite_zeroesk_9(BdrvChild *poll_state, signed char p1, Function7dc38d6c s_2, volatile struct hidden_one **p3, void bdrv_co_pwrite_zeroesk_9(void *volatile *a0, ...), const Array4718997b BdrvCoPwriteZeroesk9, int count, int table[count+1]), (bdrv_in_progressk9)(BlockDriverState *bdrv_in_progressk9, float _Complex bdrv_co_in_progressk9, long double bdrv_poll_co);
void bdrv_co_in_progressl_0_entry(void *opaque);
typedef BdrvChild AliasBdrvChild;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef int64_t Unknown90d47642;
typedef const volatile int Constant8c41d73f;
typedef int8_t Unknown4be3a412;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
typedef struct __attribute__((packed)) { bool m0[17]; enum Mode8a1d685b m3; } Some57862d5e;
static inline int BdrvCoAl1(int a) { return a; }
struct hidden_one;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef enum Modef9ea3c6d Other0dbeaa17;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef union { int m0; double m1[3]; enum Modebb7ef5e5 m2[17]; int m3; } Some5df8cda7;
typedef BlockDriverState AliasBlockDriverState;
typedef uint8_t Unknowne27cda80;
typedef _Bool Functionce97fc3d(int, int, bool, ...);
union Somea039eb65 { int m0[3]; float _Complex m1; };
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
struct Somee0e39c37 { float _Complex m0[17]; };
typedef long unsigned int Unknown7b60f772;
struct BdrvCoNbdReplyl3 { int taken; };
typedef BdrvChild *HandleBdrvChild;
typedef float Functiond2c58d79(void);
typedef struct JobTxn JobTxn;
void bdrv_co_Truncatel_5_entry(void *opaque);
typedef unsigned short int Unknowna67fecc0;
typedef BlockBackend *HandleBlockBackend;
struct Some77c81424 { float m0[3]; };
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
union Some3138704c { enum Mode6e6db0be m0; BlockBackend *volatile *m1[17]; };
typedef const BdrvDirtyBitmap *Arrayd2b62e46[4];
enum { BdrvCoPwriteZeroesl7 = 7 };
struct Hidden;
typedef BlockBackend AliasBlockBackend;
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
typedef int Functiona9542f43(void);
typedef uintptr_t Unknown8cf2aa7c;
static inline int BdrvCoPwriteZeroesl9(int a) { return a; }
typedef long long Unknown56e6bf7d;
typedef void Function35dc8058(int, unsigned long long int, int, ...);
struct Some1303e262 { int m0[3]; double m1; };
int generated_co_wrapper bdrv_in_progressl_0(AliasBdrvChild *index, size_t bdrv_in_progressl_0, _Bool bdrv_co_in_progressl_0, const BdrvDirtyBitmap *p3[0x10u][5], Unknown90d47642);
int generated_co_wrapper bdrv_peekl0(BlockDriverState *const p0, long double bdrv_co_peekl0(_Bool(*a0)[1], int a1, int(*a2)(void)), Constant8c41d73f n1, Unknown4be3a412, Some57862d5e yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[0x10u][2]);
int generated_co_wrapper bdrv_al_1(volatile BlockDriverState *qemu_get_current_aio_context, struct hidden_one *p1, int s, Other0dbeaa17 ctx, Some5df8cda7, bool i);
int generated_co_wrapper bdrv_nbd_Replyl1(AliasBlockDriverState *bdrv_co_nbd_Replyl1, Unknowne27cda80 p1, int(*p2)[3], int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_Truncatel_2(struct BlockDriverState *p0, uint8_t offset, Functionce97fc3d, union Somea039eb65, int qemu_coroutine_yield, enum Mode045f9cfb bs);
int generated_co_wrapper bdrv_Truncatel2(const BdrvChild *bdrv_Truncatel2, struct Somee0e39c37 p1, BlockBackend *, Unknown7b60f772 p3, long double _Complex bdrv_co_Truncatel2[2 *3][2], double _Complex co_wrapper_count);
int generated_co_wrapper bdrv_nbd_Replyl_3(struct BlockDriverState *s_, int co, int table[co+1]);
int generated_co_wrapper bdrv_nbd_Replyl3(HandleBdrvChild bs, int bdrv_co_nbd_Replyl3, Functiond2c58d79 ret_, int ALL);
int generated_co_wrapper bdrv_nbd_Replyl_4(BdrvChild const *bdrv_nbd_Replyl_4);
int generated_co_wrapper bdrv_get_sizel4(struct BdrvChild *const nbSectors, __int128 bdrv_co_get_sizel4, BdrvDirtyBitmap *BdrvCoGetSizel4, volatile JobTxn *p3);
int generated_co_wrapper bdrv_Truncatel_5(BlockDriverState const *p0, int p1, Unknowna67fecc0 AioContext, __int128 aio_co_wake);
int generated_co_wrapper bdrv_in_progressl5(AliasBlockDriverState *offset, HandleBlockBackend bdrv_co_in_progressl5, int co, int s, int table[s+1]);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_6(volatile BdrvChild *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_6, long double s_, const uint16_t p2, int index, const struct Some77c81424 aio_wait_kick[const 2][5], union Some3138704c Coroutine);
int generated_co_wrapper bdrv_Truncatel6(struct BdrvChild *p0, const Arrayd2b62e46 i);
int generated_co_wrapper bdrv_pwrite_zeroesl_7(AliasBdrvChild *const p0, const BdrvChild *bdrv_co_pwrite_zeroesl_7, struct Hidden *BdrvPollCo, double _Complex qemu_coroutine_yield, AliasBlockBackend *AioContext, enum Mode87192a8c bdrv_pwrite_zeroesl_7);
int generated_co_wrapper bdrv_peekl7(volatile BdrvChild *BdrvCoPeekl7, ptrdiff_t, Functiona9542f43, long unsigned int bdrv_co_peekl7);
int generated_co_wrapper bdrv_pwrite_zeroesl_8(AliasBlockDriverState *bdrv_co_pwrite_zeroesl_8);
int generated_co_wrapper bdrv_get_sizel8(volatile BdrvChild *bdrv_get_sizel8, uint64_t bdrv_co_get_sizel8, const float _Complex bdrv_graph_rdlock_main_loop[static const 2][2], AliasBdrvChild *AioContext, Unknown8cf2aa7c p4);
int generated_co_wrapper bdrv_pwrite_zeroesl_9(BlockDriverState const *qemu_get_current_aio_context, bool ret, _Bool *blk, JobTxn **BdrvCoPwriteZeroesl9, Unknown56e6bf7d arg2, long unsigned int(*AioContext)[3]);
int generated_co_wrapper bdrv_get_sizel9(struct BlockDriverState *Flags, _Bool bdrv_co_get_sizel9_entry, Function35dc8058 bdrv_co_get_sizel9, struct Some1303e262 BdrvCoGetSizel9[4], int p4, Functiona9542f43 co_wrapper_count, int arg1, int table[arg1+1]);
typedef BdrvChild AliasBdrvChild;
typedef uint32_t Array4b75eb3b[4];
typedef uint32_t Unknown4b75eb3b;
struct __attribute__((packed)) Some93365466 { void **m0[3]; bool m1; int16_t m2; float m3[3]; unsigned bits : 3; };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some7c0ae63a { enum Mode36e9d246 m0[17]; };
union Somec25bc808 { int m0[17]; float (*m1[3])(void); };
struct Hidden;
typedef volatile struct Hidden **Other2e890da8;
typedef const Other2e890da8 Constant76211d7d;
typedef unsigned int Unknown2ef0b51c;
enum Mode18b91ab5 { Mode18b91ab5_0 = 1 << 4, Mode18b91ab5_1 = 1 << 4, Mode18b91ab5_2 = 3 };
union Some0b4e359b { short m0[3]; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
union Some26fcd3ab { enum Mode2ccc7eab m0; void (*m1)(float _Complex a0, bool a1, long double a2); int m2; };
enum Mode29a96c65 { Mode29a96c65_0, Mode29a96c65_1 = 3, Mode29a96c65_2 = 3 };
typedef struct Error Error;
typedef union { enum Mode29a96c65 m0[3]; const volatile Error *m1; long double m2; } Someaf22f2d6;
typedef const volatile Someaf22f2d6 Constant99af13f8;
typedef unsigned Unknown686af274;
extern int bdrv_co_am_6_entry;
typedef struct __attribute__((packed)) { long double m0; unsigned bits : 3; } Somed03da1b4;
enum Mode4e1da079 { Mode4e1da079_0 = 3, Mode4e1da079_1 = 3, Mode4e1da079_2 = 100 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
union Someb7cf7b16 { size_t m0; enum Mode4e1da079 m1[3]; int m2; enum Mode47ab3b9b m3[3]; };
typedef union Someb7cf7b16 Other14a44a38_t;
typedef long double Function64a7e843(int a0, _Bool a1, ...);
static inline int BdrvCoPeekm7(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
typedef struct __attribute__((packed)) { int m0; } Some29060d0d;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct __attribute__((packed)) { enum Mode36e9d246 m0[3]; size_t m1; int m2; enum Mode22154ece m3; unsigned bits : 3; } Somef28670ea;
static inline int BdrvCoCo2m8(int a) { return a; }
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
typedef struct QEMUIOVector QEMUIOVector;
struct Some195600bb { enum Mode58f878a3 m0[17]; QEMUIOVector *m1; int m2[3]; };
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
typedef int16_t Unknown9a9f3b8d;
typedef unsigned long long int Unknownfc5324b1;
int generated_co_wrapper(bdrv_am_0)(AliasBdrvChild *const, const volatile float _Complex *bdrv_co_am_0_entry[4], const Array4b75eb3b, Unknown4b75eb3b bdrv_co_am_0, const volatile float _Complex *p4[4], const Array4b75eb3b p5, Unknown4b75eb3b p6, const volatile float _Complex *p7[4], const Array4b75eb3b p8, Unknown4b75eb3b p9, const volatile float _Complex *p10[4], const Array4b75eb3b p11, Unknown4b75eb3b p12, const volatile float _Complex *p13[4], const Array4b75eb3b p14, Unknown4b75eb3b p15, const volatile float _Complex *p16[4], const Array4b75eb3b p17, Unknown4b75eb3b p18, const volatile float _Complex *p19[4], const Array4b75eb3b p20, Unknown4b75eb3b p21, const volatile float _Complex *p22[4], const Array4b75eb3b p23, Unknown4b75eb3b p24, const volatile float _Complex *p25[4], const Array4b75eb3b p26, Unknown4b75eb3b p27, const volatile float _Complex *p28[4], const Array4b75eb3b p29, Unknown4b75eb3b p30);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm0(BdrvChild const *Coroutine, volatile BlockBackend *);
int generated_co_wrapper(bdrv_nbd_Replym_1)(BdrvChild const *p0, long double _Complex p1, char *BdrvCoNbdReplym1, struct Some93365466 _flags, int, struct Some7c0ae63a index);
int generated_co_wrapper(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm1)(volatile BlockDriverState *ctx, __int128 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm1, int offset, long p3(void), float bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm1, BlockBackend const *p5);
int generated_co_wrapper(bdrv_Truncatem_2)(BlockDriverState *bdrv_graph_co_rdlock, const volatile __int128 bdrv_co_Truncatem_2, int bytes, union Somec25bc808 _flags, uint16_t p4, Constant76211d7d p5);
int generated_co_wrapper bdrv_co2m2(AliasBdrvChild *bdrv_co_co2m2_entry, Unknown2ef0b51c errp$, void p2(void), enum Mode18b91ab5 bdrv_co_co2m2);
int generated_co_wrapper bdrv_Truncatem_3(BdrvChild const *p0, int, int co, int table[co+1]);
int generated_co_wrapper bdrv_am3(const BlockDriverState *bdrv_co_am3, int p1, double blk, union Some0b4e359b BdrvCoAm3, union Some26fcd3ab assert);
int generated_co_wrapper(bdrv_co2m_4)(BlockDriverState const *bdrv_co_co2m_4);
int generated_co_wrapper bdrv_am4(struct BdrvChild *Coroutine, Constant99af13f8 bdrv_co_am4_entry, Constant99af13f8 p2, Constant99af13f8 p3, Constant99af13f8 p4, Constant99af13f8 p5, Constant99af13f8 p6, Constant99af13f8 p7, Constant99af13f8 p8, Constant99af13f8 p9, Constant99af13f8 p10, Constant99af13f8 p11, Constant99af13f8 p12);
int generated_co_wrapper bdrv_nbd_Replym_5(struct BdrvChild *bdrv_co_nbd_Replym_5);
int generated_co_wrapper bdrv_co2m5(const BlockDriverState *i, Unknown686af274 BdrvCoCo2m5);
int generated_co_wrapper(bdrv_am_6)(BdrvChild const *p0, int poll_state_, float _Complex bdrv_co_am_6_entry, volatile Somed03da1b4 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Other14a44a38_t bdrv_am_6, int _flags(volatile char *a0, ...));
int generated_co_wrapper bdrv_peekm6(BdrvChild *errp$, Function64a7e843 p1, struct BlockBackend *p2);
int generated_co_wrapper(bdrv_peekm_7)(HandleBdrvChild bdrv_co_peekm_7, int p1, int nbSectors, double _Complex p3(BlockBackend *volatile *, ...), Some29060d0d bdrv_peekm_7, volatile double _Complex bdrv_co_peekm_7_entry);
int generated_co_wrapper bdrv_am7(BdrvChild *const qemu_get_current_aio_context, long double _Complex BdrvPollCo(double a0, int a1, int8_t a2, ...), Somef28670ea *i);
int generated_co_wrapper bdrv_co2m_8(const BlockDriverState *s, struct Some195600bb blk);
int generated_co_wrapper bdrv_co2m8(struct BlockDriverState *const bdrv_co_co2m8, enum Mode76c1baf6 _flags, float _Complex qemu_coroutine_create[ *], Unknown9a9f3b8d qemu_in_coroutine, int errp$, BlockDriverState *qemu_get_aio_context);
int generated_co_wrapper bdrv_co2m_9(BlockDriverState *const bdrv_co_co2m_9);
int generated_co_wrapper(bdrv_nbd_Replym9)(BdrvChild const *const bdrv_co_nbd_Replym9, const unsigned char Coroutine[], Unknownfc5324b1 p2);
typedef float Functionf554dfb8(int, size_t, int);
typedef _Bool (*Arrayc96f5001[4])(void);
struct BdrvCoNbdReplyn2 { int taken; };
typedef BdrvChild AliasBdrvChild;
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_3_entry(void *opaque);
typedef volatile Otherabe52526 Constant0637aa91;
typedef int32_t Array03bf1c95[4];
typedef int BdrvCoCo2n4;
typedef BdrvChild *HandleBdrvChild;
typedef long double Functiona3669e2a(long double _Complex, uint32_t, bool, ...);
typedef BlockDriverState *HandleBlockDriverState;
typedef BlockDriverState AliasBlockDriverState;
typedef double _Complex Function82ac4059(double _Complex, int, int32_t);
typedef BlockBackend AliasBlockBackend;
int generated_co_wrapper bdrv_co2n_0(const BdrvChild *const p0, const volatile enum Modef9ea3c6d bdrv_co2n_0);
int generated_co_wrapper bdrv_get_sizen0(BdrvChild const *ret, long double bdrv_graph_rdlock_main_loop, enum Modebb7ef5e5 *assert, int BdrvCoGetSizen0, const struct Someeae64cbf bytes[ *][5], Functionf554dfb8 i);
int generated_co_wrapper bdrv_peekn_1(volatile BlockDriverState *bdrv_peekn_1, Unknown7b60f772, Unknown7b60f772 p2, Unknown7b60f772 p3, Unknown7b60f772 p4, Unknown7b60f772 p5, Unknown7b60f772 p6, Unknown7b60f772 p7, Unknown7b60f772 p8, Unknown7b60f772 p9, Unknown7b60f772 p10, Unknown7b60f772 p11, Unknown7b60f772 p12);
int generated_co_wrapper bdrv_nbd_Replyn1(volatile BdrvChild *const bs, int64_t bdrv_co_nbd_Replyn1_entry, Arrayc96f5001 qemu_coroutine_yield, float _Complex, float _Complex blk_bs, long double _Complex bdrv_co_nbd_Replyn1);
int generated_co_wrapper bdrv_nbd_Replyn_2(AliasBdrvChild *ALL, float _Complex BdrvPollCo, int blk_get_aio_context);
int generated_co_wrapper bdrv_in_progressn2(BdrvChild *p0);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_3(volatile BdrvChild *_flags, _Bool BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn3, Constant0637aa91 p2, const Array03bf1c95 blk, _Bool, volatile Other9dfd51fd_t assume_graph_lock);
int generated_co_wrapper bdrv_an3(BdrvChild *bdrv_co_an3, uint8_t p1[4][5], int s_2(long int a0, int a1, int a2, ...), BlockBackend *const *p3, union Somec8dd48cb bdrv_co_an3_entry, int p5(void));
int generated_co_wrapper bdrv_co2n_4(HandleBdrvChild ret, Functiona3669e2a nbSectors);
int generated_co_wrapper bdrv_pwrite_zeroesn4(HandleBlockDriverState in_progress, _Bool bdrv_co_pwrite_zeroesn4, BlockDriverState *bytes, struct Some8a6dfae0 bdrv_pwrite_zeroesn4[0x10u][5], float offset, int p5);
int generated_co_wrapper bdrv_pwrite_zeroesn_5(volatile BlockDriverState *const BdrvPollCo, struct BlockBackend *_flags, const volatile _Other07412f83, int qemu_coroutine_create, struct Some54b42d88 bdrv_co_pwrite_zeroesn_5, volatile float _Complex p5);
int generated_co_wrapper bdrv_peekn5(struct BdrvChild *p0, char Coroutine);
int generated_co_wrapper bdrv_get_sizen_6(struct BlockDriverState *const);
int generated_co_wrapper bdrv_peekn6(BlockDriverState const *, long double _Complex bdrv_co_peekn6, _Otherd2a022a7 bdrv_get_aio_context, Somef1c26ab3 AioContext);
int generated_co_wrapper bdrv_Truncaten_7(AliasBlockDriverState *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, float AioContext, const BlockDriverState *ret, int p3, Function82ac4059 p4, long unsigned int offset);
int generated_co_wrapper bdrv_nbd_Replyn7(const HandleBlockDriverState bdrv_nbd_Replyn7, bool nbSectors, AliasBlockBackend *co_wrapper_count, int p3);
int generated_co_wrapper bdrv_an_8(HandleBlockDriverState p0, Unknown4b1e0938, enum Modef9ea3c6d offset);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn8(struct BlockDriverState *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn8, Unknown16dbad07 s_2, void qemu_in_coroutine(void), signed int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn8);
int generated_co_wrapper bdrv_co2n_9(AliasBlockDriverState *poll_state_);
int generated_co_wrapper bdrv_Truncaten9(BdrvChild const *const AioContext, BlockBackend const *Coroutine, unsigned int BdrvCoTruncaten9, struct Some470a3b22 bdrv_co_Truncaten9);
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_0_entry(void *opaque);
enum Modee30d4959 { Modee30d4959_0 = 3, Modee30d4959_1 = 1 << 4, Modee30d4959_2 = 100 };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Someb8dd1759 { enum Mode22154ece m0[3]; int64_t m1[17]; int m2[3]; enum Modef9ea3c6d m3[3]; };
struct Some4fada42c { BlockBackend *volatile *m0; int m1; int m2; int m3; unsigned bits : 3; };
struct Some1995bdf1 { void **m0; enum Mode22154ece m1[3]; };
struct __attribute__((packed)) Some83d0f67f { struct Some4fada42c m0; struct Some1995bdf1 m1; };
typedef BdrvChild *HandleBdrvChild;
typedef unsigned Array686af274[4];
typedef const int32_t Constant7ddbee1e;
typedef void Functiond0b3256b(double a0, float a1);
typedef float _Complex Array94159828[4];
enum { BdrvCoInProgresso5 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
enum Modeb0042eff { Modeb0042eff_0 = 100, Modeb0042eff_1 = 1 << 4, Modeb0042eff_2 = 1 << 4 };
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_7_entry(void *opaque);
typedef const enum Modef9ea3c6d Constant54ba6c13;
typedef void *const *Arrayb6c46266[4];
typedef void Functionedb35b03(void);
typedef int Function9e2bb6d2(double _Complex a0);
typedef int Functiona9542f43(void);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_0(const BdrvChild *p0, short, enum Modee30d4959 aio_co_wake, int co, int table[co+1]);
int generated_co_wrapper bdrv_in_progresso0(BdrvChild *bdrv_graph_rdlock_main_loop);
int generated_co_wrapper bdrv_peeko_1(struct BdrvChild *assume_graph_lock, int p1, _Bool p2, int(*co_wrapper_count)[1], enum Mode36e9d246 p4, long double _Complex Coroutine);
extern int generated_co_wrapper bdrv_Truncateo1(struct BlockDriverState *const qemu_get_aio_context, int offset, int32_t, enum Mode22154ece p3, int count, int table[count+1]);
generated_co_wrapper int bdrv_peeko_2(volatile BdrvChild *const aio_co_wake, union Someb8dd1759 Coroutine);
int generated_co_wrapper bdrv_pwrite_zeroeso2(volatile BdrvChild *const p0, int bdrv_pwrite_zeroeso2[0x10u], __int128, const volatile struct Some83d0f67f aio_context_release);
int generated_co_wrapper bdrv_nbd_Replyo_3(volatile BdrvChild *, int BdrvCoNbdReplyo3);
extern int generated_co_wrapper bdrv_peeko3(HandleBdrvChild p0, Array686af274 bdrv_co_peeko3);
extern generated_co_wrapper int bdrv_ao_4(BdrvChild *BdrvCoAo4, enum Mode36e9d246, Constant7ddbee1e child, long double qemu_coroutine_create, Functiond0b3256b p4, const Array94159828 ret);
extern generated_co_wrapper int bdrv_get_sizeo4(const BlockDriverState *AioContext, volatile BlockDriverState *bdrv_co_get_sizeo4);
extern int generated_co_wrapper bdrv_in_progresso_5(const HandleBlockDriverState blk_bs, uint64_t blk(int), float _Complex poll_state, enum Modeb0042eff, int32_t BdrvCoInProgresso5[static 4], int16_t);
extern int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo5(BlockDriverState *p0, int16_t bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo5);
generated_co_wrapper int bdrv_in_progresso_6(BlockDriverState *poll_state);
int generated_co_wrapper bdrv_pwrite_zeroeso6(BlockDriverState const *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int co, int table[co+1]);
extern generated_co_wrapper int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_7(BdrvChild *const bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_7, volatile BlockBackend *bdrv_graph_rdlock_main_loop, int p2, long unsigned int, Constant54ba6c13 qemu_get_current_aio_context, float _Complex BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo7);
extern generated_co_wrapper int bdrv_peeko7(struct BdrvChild *Coroutine, signed char bdrv_co_peeko7, bool p2, const Arrayb6c46266 BdrvCoPeeko7);
generated_co_wrapper int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_8(BdrvChild const *, Functionedb35b03 ALL, const uint16_t bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_8, int index, int64_t[static 4], Function9e2bb6d2 p5);
int generated_co_wrapper bdrv_pwrite_zeroeso8(struct BdrvChild *const _flags, Functiona9542f43 index, int bdrv_co_pwrite_zeroeso8[sizeof(int)][2], int count, int table[count+1]);
int generated_co_wrapper bdrv_nbd_Replyo_9(BdrvChild *aio_context_acquire);
generated_co_wrapper int bdrv_in_progresso9(const BdrvChild *arg2, Functiona9542f43 arg1);
typedef BdrvChild AliasBdrvChild;
typedef const int Constant17786065;
static inline int BdrvCoPwriteZeroesp1(int a) { return a; }
typedef BlockDriverState *HandleBlockDriverState;
typedef uint8_t Unknowne27cda80;
typedef BlockBackend *const *_Othercac99ff7;
typedef unsigned Unknown686af274;
typedef float Other4718997b_t;
typedef int BdrvCoAp3;
struct Hidden;
enum Mode7826d7b4 { Mode7826d7b4_0 = 1 << 4, Mode7826d7b4_1 = 3, Mode7826d7b4_2 };
typedef enum Mode7826d7b4 Otherd6fddb96_t;
typedef BlockDriverState AliasBlockDriverState;
typedef long double _Complex Array41993409[4];
union Some7f513716 { void *const *m0[3]; wchar_t m1; };
enum Mode36e9d246 { Mode36e9d246_0 };
struct hidden_one;
union Some59d9f227 { double (*m0[3])(long double a0, ...); uint32_t m1[3]; };
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
struct Some315a528e { enum Mode01e5d05a m0; int m1[17]; bool m2[3]; int m3; };
struct __attribute__((packed)) Somea326b3c7 { enum Mode36e9d246 m0; };
typedef int OTHERD2A022A7;
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
struct __attribute__((packed)) Some1f170e4e { bool m0[3]; int m1[17]; int m2[17]; unsigned bits : 3; };
typedef volatile uintptr_t Constant9760258b;
typedef int Unknownd2a022a7;
typedef struct { double _Complex (*m0)(unsigned char, int, ...); int m1; char *m2; } Somede448ad7;
typedef struct { float m0; } Somecdb75350;
static inline int BdrvCoCo2p9(int a) { return a; }
typedef int _Otherd2a022a7;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
union Some689ccfc6 { enum Mode2ccc7eab m0; enum Mode01e5d05a m1[17]; long unsigned int m2[3]; };
typedef union Some689ccfc6 OTHER155D3143;
typedef long unsigned int Unknown7b60f772;
int generated_co_wrapper bdrv_get_sizep_0(AliasBdrvChild *n1, Constant17786065 s);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp0(const BlockDriverState *);
int generated_co_wrapper bdrv_pwrite_zeroesp_1(AliasBdrvChild *AioContext, short s_, const long double _Complex[sizeof(int)], BlockBackend const *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int offset, double _Complex blk_get_aio_context);

#if 1
int generated_co_wrapper bdrv_peekp1(const HandleBlockDriverState offset);

#else
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#endif
int generated_co_wrapper bdrv_nbd_Replyp_2(struct BlockDriverState *p0, const float _Complex[sizeof(int)][2], double co_wrapper_count);

#if 1
int generated_co_wrapper bdrv_in_progressp2(volatile BlockDriverState *bdrv_in_progressp2, Unknowne27cda80 bs, _Othercac99ff7 Coroutine, Unknown686af274 bdrv_co_in_progressp2, Other4718997b_t bdrv_co_in_progressp2_entry, Unknowne27cda80 p5, _Othercac99ff7 p6, Unknown686af274 p7, Other4718997b_t p8, Unknowne27cda80 p9, _Othercac99ff7 p10, Unknown686af274 p11, Other4718997b_t p12);

#else
#error int co_wrapper bdrv_decoy(void);
#endif

#if 0
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#else
int generated_co_wrapper bdrv_ap_3(const BdrvChild *bdrv_co_ap_3, const BdrvChild *Coroutine, int p2, int blk, int s, int table[s+1]);

#endif
int generated_co_wrapper bdrv_ap3(struct BdrvChild *, struct Hidden *qemu_coroutine_yield, int64_t opaque, Otherd6fddb96_t aio_context_acquire, float _Complex p4);
int generated_co_wrapper bdrv_get_sizep_4(AliasBlockDriverState *, int32_t s, const Array41993409 bdrv_get_sizep_4, union Some7f513716);
int generated_co_wrapper bdrv_nbd_Replyp4(volatile BlockDriverState *p0, long bdrv_co_nbd_Replyp4_entry(long int, unsigned char, ...), long p2(long int, unsigned char, ...), long p3(long int, unsigned char, ...), long p4(long int, unsigned char, ...), long p5(long int, unsigned char, ...), long p6(long int, unsigned char, ...), long p7(long int, unsigned char, ...), long p8(long int, unsigned char, ...), long p9(long int, unsigned char, ...), long p10(long int, unsigned char, ...), long p11(long int, unsigned char, ...), long p12(long int, unsigned char, ...), long p13(long int, unsigned char, ...), long p14(long int, unsigned char, ...), long p15(long int, unsigned char, ...), long p16(long int, unsigned char, ...), long p17(long int, unsigned char, ...), long p18(long int, unsigned char, ...), long p19(long int, unsigned char, ...), long p20(long int, unsigned char, ...), long p21(long int, unsigned char, ...), long p22(long int, unsigned char, ...), long p23(long int, unsigned char, ...), long p24(long int, unsigned char, ...), long p25(long int, unsigned char, ...), long p26(long int, unsigned char, ...), long p27(long int, unsigned char, ...), long p28(long int, unsigned char, ...), long p29(long int, unsigned char, ...), long p30(long int, unsigned char, ...));
int generated_co_wrapper bdrv_peekp_5(volatile BdrvChild *bdrv_graph_co_rdlock, int p1, enum Mode36e9d246 BdrvCoPeekp5, long double bdrv_co_peekp_5, signed char opaque(int a0, ...), const volatile int64_t);
int generated_co_wrapper bdrv_peekp5(BlockDriverState *const in_progress, int count, int table[count+1]);
int generated_co_wrapper bdrv_pwrite_zeroesp_6(volatile BdrvChild *BdrvPollCo, struct BlockBackend *bs, __int128, struct hidden_one *const *aio_context_release, union Some59d9f227 n1, long double _Complex aio_co_wake(void));

#if 0
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#else
int generated_co_wrapper bdrv_in_progressp6(BdrvChild const *, unsigned __int128, struct Some315a528e p2[restrict 3]);

#endif

#ifdef CONFIG_CASE_15
int generated_co_wrapper bdrv_get_sizep_7(BlockDriverState *, int(*bdrv_get_sizep_7)[16], struct Somea326b3c7, float _Complex ret, long long s, OTHERD2A022A7 bdrv_co_get_sizep_7);

#endif
int generated_co_wrapper bdrv_in_progressp7(BlockDriverState const *bdrv_co_in_progressp7, const volatile enum Mode29d23aab bytes, struct Some1f170e4e p2[4], Constant9760258b qemu_coroutine_self);
int generated_co_wrapper bdrv_get_sizep_8(volatile BlockDriverState *BdrvPollCo, _Bool p1, Unknownd2a022a7 bdrv_graph_wrlock, const Somede448ad7 _flags[0x10u], const long double *bdrv_co_get_sizep_8, bool p5);

#if defined(CASE) && \
    CASE > 18
int generated_co_wrapper bdrv_peekp8(BdrvChild const *bdrv_co_peekp8, Somecdb75350 poll_state_);

#elif 1
int other_18;
#endif
int generated_co_wrapper bdrv_co2p_9(const BdrvChild *bdrv_co2p_9, int BdrvPollCo, float BdrvCoCo2p9, double _Complex p3, _Otherd2a022a7, float _Complex bdrv_poll_co);
int generated_co_wrapper bdrv_pwrite_zeroesp9(BdrvChild const *ret_, unsigned __int128 bdrv_co_pwrite_zeroesp9, OTHER155D3143 ctx, Unknown7b60f772 BdrvPollCo);
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_0_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
typedef float _Complex Function9c97b012(uint64_t, char, char, ...);
typedef int Arrayd2a022a7[4];
struct BdrvCoTruncateq2 { int taken; };
typedef volatile uint16_t Constantd0f8368a;
typedef BdrvChild *HandleBdrvChild;
static inline int BdrvCoPwriteZeroesq4(int a) { return a; }
typedef volatile int Constant472f8a6d;
struct BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq5 { int taken; };
typedef BdrvChild AliasBdrvChild;
struct BdrvCoCo2q6 { int taken; };
static inline int BdrvCoPeekq7(int a) { return a; }
extern int bdrv_co_co2q_8_entry;
typedef const volatile uint16_t Constantece30edc;
static inline int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq9(int a) { return a; }
typedef uint16_t Functiondfd8c7d8(long double, _Bool, bool, ...);
generated_co_wrapper int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_0(AliasBlockDriverState *qemu_coroutine_create, __attribute__((unused))c\
onst volatile Someb6206972 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_0); int generated_co_wrapper bdrv_get_sizeq0(__attribute__((unused))volatile BdrvChild *bdrv_co_get_sizeq0)__attribute__((unused)); 
enum decoy_2 { co_wrapper_one_2 = 1, no_co_wrapper_two_2 };
int generated_co_wrapper __attribute__((__deprecated__))bdrv_in_progressq_1(struct BlockDriverState *co_, __attribute__((unused))Function9c97b012 bdrv_in_pro\
gressq_1, __attribute__((unused))const Arrayd2a\
022a7 aio_context_release, int in_progress, int p4, long double _Complex arg2(off_t a0, bool a1, float a2, ... \
)); 
#define DECOY_4 int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_co2q1(BlockDriverState *const ALL, void c\
tx(int a0, int a1, int \
a2));
in\
t g\
enerated_co_wrapper __attribute__((nonnull(1), cold))bdrv_Truncateq_2(__attribute__((unused))struct BlockDriverState *const ALL);

// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
__attribute__((unuse\
d))int generated_co_wr\
apper bdrv_Truncateq2(BdrvChild const *aio_wait_kick, int qemu_get_aio_context, const long int p2, Unknown8cf2aa7c p3, BlockBackend const *blk_bs, Constantd0f8368a)__attribute__( \
(nonnull(1), cold)); 
/*
int co_wrapper bdrv_decoy(BlockDriverState *bs);
*/
int gen\
erated_co_wrapper \
bdrv_co2q_3(HandleBdrvChild p0, __attribute__((unused))double _Complex bdrv_co_co2q_3_entry \
, const Arrayd2a022a7 s, const volatile Some48e80895 AioContext, int assert) \
__attribute__((unused)) \
;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq3( \
struct BdrvChild *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq3_entry, Unknown7b60f772 p1, HandleBdrvChild in_progress, e\
num Mode8f498ac1, Some2134fe0a p4, fl\
oat AioContext);

void no_co_wrapper_init_9(void);
i\
nt generated_co_wrapper bdrv_pwrite_zeroesq_4(const BlockDriverState *const BdrvCoPwriteZeroesq4, float bdrv_co_pwrite_zeroesq_4_entry, long unsigned int AioContext[sizeof(int)], volatile int p3);
i\
nt generate\
d_co_wrapper bdrv_in_progressq4(AliasBlockDriverState * \
bdrv_in_progressq4, Constant472f8a6d bdrv_co_in_progressq4_entry)__attribute__((nonnull(1), cold));

#define DECOY_10(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_5( \
AliasBdrvChi\
ld *const AioCon\
text, OTHERF2D6E98E bs, __attribute__((unus\
ed))long double BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq5, int64_t p3[ \
sizeof(int) \
][2], int, OTHER322F2174 ALL)__attribute__((unused));

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
int generated_co\
_wrapper bdrv_nbd_Replyq5(volatile BdrvChild *const Bd\
rvCoNbdReplyq5, double bdrv_co_nbd_Replyq5, void p2(int a0, ...), \
Unknown2ef0b51c bdrv_nbd_Replyq5, Unknown5cb56a87 p4); generated_co_wrapper int bdrv_co2q_6(BdrvChild const *Coroutine, enum Mode2e3ddd4e aio_bh_schedule_oneshot, const struct Some09360201 aio_wait_kick[4], double(**ar\
g2)[1], long double _Complex(*in_progress)(void));
generated_co_wrapper int __attribute__((unused \
))bdrv_Trunc\
ateq6(BlockDriverState const *qemu_get_current_aio_context, flo\
at bdrv_co_Truncateq6, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int BdrvCoTruncateq6, int co, const doubl\
e _Complex Coroutine[const 2])__attribute__((unused) \
);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
int \
generated_co_wrapper bdrv_peekq_\
7(BlockDriverState \
*child); int generated_co_wrapper bdrv_nbd_Replyq7(struct BlockDriverState *p0, const int bdrv_co_nbd_Replyq7, __attribute__((un\
used))void qemu_coroutine_self(int a0, float a1, int a2, ...), long unsigned int[const 2], struct BlockDriverState *bdrv_nbd_Replyq7, __attribute__((unu\
sed)) \
Er\
ror *);
int generated_co_wrapper __attribute__((unused \
))bdrv_co2q_8(struct BlockDriverState *ALL);

void no_co_wrapper_init_17(void);
int generated_co_wrapper bdrv_in_progressq8(__attribute__((unus\
ed))vol\
atile BlockDriverState \
*yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, __attribute__((unused))bool Coroutine, volatile struct hidden_one **bytes, \
_Atomic bool *ret \
, Constantece30edc opaque)__attribute__((__deprecated__)) \
;

#define co_wrapper_decoy_18 coroutine_fn
int generated_co_wrapper \
bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_9(BlockDriverState *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_9, Unknownb0ed6b30, \
struct \
Somee179db47, Functio\
ndfd8c7d8 \
blk_bs, Unknown03bf1c95 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_9)__attribute__((__deprecated__));

#define co_wrapper_decoy_19 coroutine_fn
__attribute__((__deprecated__))int genera\
ted_co_wrapper __attribute__((unused))bdrv_Truncate\
q9(volatile BlockDriverState *p\
0, double _Complex, float BdrvPollCo, __attribute__((unused))double _Complex bdrv_co_Truncateq9_entry(int, void(*)(int a0, \
_Bool a1), double \
_Complex))__attribute__((nonnull(1), cold)); 
int co_wrapper_init_20(BlockDriverState *bs);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
typedef BlockDriverState *HandleBlockDriverState;
typedef int Functionf3e74bbf(float _Complex a0, bool a1);
typedef struct QDict QDict;
enum Mode03d1e27d { Mode03d1e27d_0 = 3, Mode03d1e27d_1 = 3, Mode03d1e27d_2 = 1 << 4 };
union Some2b809cbd { bool m0; enum Mode03d1e27d m1[3]; _Bool m2[3]; int m3[3]; };
enum Mode75d6fb87 { Mode75d6fb87_0 = 100, Mode75d6fb87_1 = 1 << 4, Mode75d6fb87_2 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct { int m0[3]; enum Mode47ab3b9b m1[17]; enum Modef9ea3c6d m2[3]; int m3[3]; } Somef82b72e7;
struct Some2b474d99 { enum Mode75d6fb87 m0[3]; float m1[3]; Somef82b72e7 m2; };
typedef volatile struct Some2b474d99 Constantdf1cf6be;
typedef int64_t Unknown90d47642;
typedef BdrvChild AliasBdrvChild;
void bdrv_co_peekr_2_entry(void *opaque);
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
union Somef3119e32 { int m0[17]; enum Mode5559ebbf m1[17]; };
typedef int _Otherd2a022a7;
typedef bool Array6d3a5768[4];
struct Some3aba18fa { char *m0[3]; BlockDriverState *const *m1; _Bool m2; };
typedef __int128 Function62dc0eee(uint64_t);
typedef BdrvChild *HandleBdrvChild;
extern int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_4_entry;
typedef void Functionedb35b03(void);
static inline int BdrvCoPwriteZeroesr5(int a) { return a; }
struct Somee9ddfa5a { int m0; };
typedef struct { bool m0[17]; } Some479f3d96;
typedef unsigned Function0529b2a4(double _Complex, int, int);
extern int bdrv_co_in_progressr_6_entry;
typedef double _Complex Other5ba171fd_t;
static inline int BdrvCoGetSizer7(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
struct BdrvCoTruncater8 { int taken; };
typedef struct JobTxn JobTxn;
typedef const JobTxn *Arrayee608b4e[4];
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some5ef45ce3 { int m0; enum Mode36e9d246 m2[17]; double m3; unsigned bits : 3; };
typedef int32_t Unknown03bf1c95;
typedef signed int Unknown4b1e0938;
typedef long double _Otherac3ccef3;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };

#include "co_wrapper.h"
int generated_co_wrapper bdrv_ar_0(const HandleBlockDriverState bdrv_get_aio_context, Functionf3e74bbf);

;

#if 1
int generated_co_wrapper bdrv_in_progressr0(volatile BdrvChild *const AioContext, int count, int table[count+1]);

#else
#error int co_wrapper bdrv_decoy(void);
#endif

#if 1
int generated_co_wrapper bdrv_in_progressr_1(const BlockDriverState *nbSectors, QDict *p1, union Some2b809cbd bdrv_co_in_progressr_1, Constantdf1cf6be AioContext, Unknown90d47642 errp$, int(*bdrv_co_in_progressr_1_entry)[1]);

#else
don't co_wrapper
#endif
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr1(AliasBdrvChild *p0);
int generated_co_wrapper bdrv_peekr_2(struct BlockDriverState *n1, union Somef3119e32 aio_bh_schedule_oneshot, _Otherd2a022a7 bdrv_co_peekr_2, unsigned int bdrv_peekr_2);

static inline int decoy_quotes_6(void) { return '\'' + '"' + '/' + '*'; }
int generated_co_wrapper bdrv_pwrite_zeroesr2(BlockDriverState *bdrv_co_pwrite_zeroesr2, const Array6d3a5768 BdrvCoPwriteZeroesr2, _Bool bdrv_co_pwrite_zeroesr2_entry);
int generated_co_wrapper bdrv_ar_3(BdrvChild *p0, char *p1, struct Some3aba18fa bdrv_co_ar_3_entry, ptrdiff_t bdrv_graph_rdlock_main_loop, Function62dc0eee p4, int BdrvCoAr3, int s, int table[s+1]);
int generated_co_wrapper bdrv_get_sizer3(HandleBdrvChild assert);
int generated_co_wrapper CASE_API_0(1, (2))bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_4(const BdrvChild *const p0, Functionedb35b03, long double opaque);
int generated_co_wrapper bdrv_in_progressr4(BlockDriverState *AioContext, int bdrv_co_in_progressr4);
int generated_co_wrapper bdrv_pwrite_zeroesr_5(BlockDriverState *p0, int child, int Coroutine, struct Somee9ddfa5a aio_bh_schedule_oneshot_full, int blk_bs, Some479f3d96 n1);

#pragma co_wrapper decoy
int generated_co_wrapper CASE_API_1 bdrv_in_progressr5(const BdrvChild *bytes, Function0529b2a4 p1, float qemu_in_coroutine, int ctx);

#define DECOY_13 int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_in_progressr_6(const BdrvChild *bdrv_co_in_progressr_6, volatile BlockBackend *arg1)CASE_API_2(1, (2));

#define DECOY_14(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
int generated_co_wrapper bdrv_nbd_Replyr6(AliasBdrvChild *ret, Other5ba171fd_t, short, int BdrvCoNbdReplyr6);

#ifdef CONFIG_CASE_15
int generated_co_wrapper CASE_API_3 bdrv_get_sizer_7(BlockDriverState *Flags);

#endif

static const char *const decoy_text_15 = "int co_wrapper bdrv_decoy(BlockDriverState *bs);";

# ifndef CONFIG_CASE_16 // why
int generated_co_wrapper bdrv_nbd_Replyr7(AliasBlockDriverState *_flags);

#	else /* else */
#pragma once
# endif
CASE_API_4(1, (2))int generated_co_wrapper bdrv_Truncater_8(BdrvChild *const qemu_coroutine_create, const Arrayee608b4e bs, struct Some5ef45ce3 Coroutine, Unknown03bf1c95 qemu_coroutine_self, Unknown4b1e0938 p4, const volatile _Otherac3ccef3 blk_bs);

#if 1
CASE_API_5 int generated_co_wrapper bdrv_co2r8(BdrvChild const *bdrv_co_co2r8, unsigned p1);

#else
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
int generated_co_wrapper bdrv_nbd_Replyr_9(volatile BdrvChild *p0, int bdrv_co_nbd_Replyr_9, char p2, enum Mode55de786a p3);

extern int co_wrapper_count_19;

#ifdef CONFIG_CASE_20
int generated_co_wrapper bdrv_in_progressr9(BdrvChild const *const bdrv_graph_wrlock, bool ctx, float _Complex BdrvPollCo[sizeof(int)], volatile BlockBackend *);

#endif

const char decoy_array_20[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";
void bdrv_co_Truncates_0_entry(void *opaque);
enum Modefeb2c574 { Modefeb2c574_0, Modefeb2c574_1 = 1 << 4, Modefeb2c574_2 = 3 };
typedef enum Modefeb2c574 OTHER6A2597F5;
typedef long double _Complex Other41993409;
typedef const Other41993409 Constant9b5e717e;
struct hidden_one;
typedef BdrvChild AliasBdrvChild;
struct Some4023f3f2 { void *volatile *m0[17]; double m1[3]; };
void bdrv_co_co2s_1_entry(void *opaque);
typedef long double OTHERAC3CCEF3;
enum { BdrvCoTruncates2 = 7 };
typedef union { bool m1; int m2[17]; } Somee66f560f;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
union Some1bce3067 { enum Mode8a1d685b m0; enum Modeb559d51f m1; long double _Complex (*m2)(bool, ...); long double _Complex m3; };
typedef const volatile char *Array07412f83[4];
typedef __int128 Unknown3d12be2a;
typedef BdrvChild *HandleBdrvChild;
struct BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs4 { int taken; };
typedef double Arraye38b374f[4];
typedef BlockDriverState AliasBlockDriverState;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef enum Mode36e9d246 _Other4f69ae68;
typedef struct { int m0; unsigned bits : 3; } Some3b67f563;
void bdrv_co_pwrite_zeroess_5_entry(void *opaque);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode6cb30bde { Mode6cb30bde_0 = 100, Mode6cb30bde_1 = 1 << 4, Mode6cb30bde_2 = 3 };
struct BdrvCoAs6 { int taken; };
enum Modec7e69de4 { Modec7e69de4_0 = 100, Modec7e69de4_1 = 1 << 4, Modec7e69de4_2 = 100 };
enum { BdrvCoAs7 = 7 };
typedef uint32_t Unknown4b75eb3b;
typedef unsigned Unknown686af274;
typedef int64_t Unknown90d47642;
typedef int Arrayd2a022a7[4];
typedef double _Othere38b374f;
typedef int BdrvCoInProgresss9;
typedef long double Otherac3ccef3_t;
int generated_co_wrapper bdrv_Truncates_0(BdrvChild *, BlockBackend **ret_, OTHER6A2597F5 BdrvPollCo, BdrvChild *const volatile **Coroutine, Constant9b5e717e, struct hidden_one *ret);
int generated_co_wrapper bdrv_nbd_Replys0(AliasBdrvChild *bdrv_co_nbd_Replys0_entry, struct Some4023f3f2 AioContext, int index, long double bdrv_co_nbd_Replys0, float _Complex(*p4)(int a0, ...), int co, int table[co+1]);
int generated_co_wrapper bdrv_co2s_1(BlockDriverState const *const nbSectors, OTHERAC3CCEF3 bytes);
int generated_co_wrapper bdrv_co2s1(struct BdrvChild *bdrv_co_co2s1_entry, int, int Flags(void), int bdrv_co_co2s1, void(void));
int generated_co_wrapper bdrv_Truncates_2(BlockDriverState const *s_2, Somee66f560f p1, union Some1bce3067 arg2, long double BdrvPollCo);
int generated_co_wrapper bdrv_get_sizes2(struct BlockDriverState *ALL, __int128);
int generated_co_wrapper bdrv_in_progresss_3(BlockDriverState const *p0, Array07412f83 bdrv_get_aio_context, int, Unknown3d12be2a qemu_get_current_aio_context);
int generated_co_wrapper bdrv_nbd_Replys3(const HandleBdrvChild _flags);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_4(BdrvChild *const qemu_get_aio_context, Arraye38b374f bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_4, Arraye38b374f p2, Arraye38b374f p3, Arraye38b374f p4, Arraye38b374f p5, Arraye38b374f p6, Arraye38b374f p7, Arraye38b374f p8, Arraye38b374f p9, Arraye38b374f p10, Arraye38b374f p11, Arraye38b374f p12, Arraye38b374f p13, Arraye38b374f p14, Arraye38b374f p15, Arraye38b374f p16, Arraye38b374f p17, Arraye38b374f p18, Arraye38b374f p19, Arraye38b374f p20, Arraye38b374f p21, Arraye38b374f p22, Arraye38b374f p23, Arraye38b374f p24, Arraye38b374f p25, Arraye38b374f p26, Arraye38b374f p27, Arraye38b374f p28, Arraye38b374f p29, Arraye38b374f p30, Arraye38b374f p31, Arraye38b374f p32, Arraye38b374f p33, Arraye38b374f p34, Arraye38b374f p35, Arraye38b374f p36, Arraye38b374f p37, Arraye38b374f p38, Arraye38b374f p39, Arraye38b374f p40, Arraye38b374f p41, Arraye38b374f p42, Arraye38b374f p43, Arraye38b374f p44, Arraye38b374f p45, Arraye38b374f p46, Arraye38b374f p47, Arraye38b374f p48, Arraye38b374f p49, Arraye38b374f p50, Arraye38b374f p51, Arraye38b374f p52, Arraye38b374f p53, Arraye38b374f p54, Arraye38b374f p55, Arraye38b374f p56, Arraye38b374f p57, Arraye38b374f p58, Arraye38b374f p59, Arraye38b374f p60, Arraye38b374f p61, Arraye38b374f p62, Arraye38b374f p63);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs4(AliasBlockDriverState *BdrvPollCo, int co, _Other4f69ae68, Some3b67f563 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs4_entry, int64_t bytes);
int generated_co_wrapper bdrv_pwrite_zeroess_5(volatile BlockDriverState *BdrvCoPwriteZeroess5, long double _Complex errp$);
int generated_co_wrapper bdrv_in_progresss5(struct BlockDriverState *bdrv_co_in_progresss5, int assert, volatile enum Mode2ccc7eab BdrvPollCo, enum Mode6cb30bde);
int generated_co_wrapper bdrv_as_6(BlockDriverState const *const, enum Modec7e69de4 bs, int bdrv_co_as_6);
int generated_co_wrapper bdrv_in_progresss6(BlockDriverState *BdrvCoInProgresss6, float _Complex arg2);
int generated_co_wrapper bdrv_as_7(struct BdrvChild *aio_bh_schedule_oneshot, Unknown4b75eb3b aio_bh_schedule_oneshot_full, long double p2, long double bdrv_co_as_7_entry(double _Complex, ptrdiff_t), int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_pwrite_zeroess7(AliasBlockDriverState *, unsigned short int poll_state_, Unknown686af274 BdrvCoPwriteZeroess7, float _Complex Flags[sizeof(int)][5], Unknown90d47642 p4, ssize_t bdrv_pwrite_zeroess7);
int generated_co_wrapper bdrv_nbd_Replys_8(volatile BlockDriverState *, float _Complex bdrv_co_nbd_Replys_8);
int generated_co_wrapper bdrv_pwrite_zeroess8(volatile BdrvChild *bdrv_co_pwrite_zeroess8, BlockBackend **const ctx[2 *3], HandleBdrvChild bdrv_get_aio_context, double p3, Arrayd2a022a7 bdrv_poll_co, _Othere38b374f p5);
int generated_co_wrapper bdrv_in_progresss_9(AliasBdrvChild *bdrv_poll_co, volatile BlockDriverState *bdrv_in_progresss_9, const int *bdrv_co_in_progresss_9_entry, Otherac3ccef3_t arg2);
int generated_co_wrapper bdrv_pwrite_zeroess9(BdrvChild const *const bdrv_co_pwrite_zeroess9_entry);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7(a, b) __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
#define CASE_API_10 __attribute__((unused))
#define CASE_API_11 __attribute__((unused))
static inline int BdrvCoAt0(int a) { return a; }
struct hidden_one;
typedef int Otherd2a022a7;
typedef _Bool Functiond7082d7d(void);
typedef struct { double m0; void *const *m1[17]; double m2; long int m3[3]; } Somea839beec;
typedef unsigned int Functionf641f9f4(void);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Somee9ddfa5a { int m0; };
typedef float _Other4718997b;
typedef BlockDriverState *HandleBlockDriverState;
enum Modee30d4959 { Modee30d4959_0 = 3, Modee30d4959_1 = 1 << 4, Modee30d4959_2 = 100 };
typedef struct { int m0; long int m1; enum Modee30d4959 m2; } Some4ee9dbe3;
typedef const double Constant0522e99f;
enum { BdrvCoPeekt3 = 7 };
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
struct BdrvCoPwriteZeroest5 { int taken; };
typedef BdrvChild AliasBdrvChild;
typedef wchar_t Unknownf2d6e98e;
typedef int Arrayd2a022a7[4];
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
typedef BdrvChild *HandleBdrvChild;
typedef enum Mode2ccc7eab Otherd422e100_t;
struct __attribute__((packed)) Some236af4b5 { int m0; unsigned int m1; unsigned m2; void *const *m3[17]; };
intgenerated_co_wrapper bdrv_at_0 
	(volatile BdrvChild*const 
	AioContext, int Flags(double _Complex, struct
hidden_one *,long double  _Complex
, ...
    ), int p2, size_t)G_GNUC_UNUSED;
TSA_REQUIRES(lock)CASE_API_0(1, (2 
	) 
	)int
    generated_co_wrapper CASE_API_1(1, (2)) bdrv_in_progresst0(BlockDriverStateconst 
	*
    const, 
	float _Complex  p1,char s_2,Otherd2a022a7 co_, Functiond7082d7d bdrv_co_in_progresst0,
    BdrvChild 
	*aio_bh_schedule_oneshot_full ) 
	QEMU_WARN_UNUSED;
QEMU_WARN_UNUSED int 
	generated_co_wrapper bdrv_peekt_1(volatile 
	BdrvChild *const aio_wait_kick
    , int blk_bs
    (float a0
    , ...))CASE_API_2	(	1, (2 ));
int generated_co_wrapper coroutine_mixed_fn bdrv_in_progresst1(BdrvChild *BdrvCoInProgresst1  , const
    volatile Somea839beec *p1	,
_Bool in_progress, Functionf641f9f4 ctx ,enum Mode2ccc7eab i,  enum Mode36e9d246 bdrv_co_in_progresst1_entry)  GRAPH_RDLOCK;
CASE_API_3 
	(1 , ( 2)  )
int generated_co_wrapper bdrv_Truncatet_2 
	(  BdrvChild *const bdrv_co_Truncatet_2 , const struct	Somee9ddfa5a[const2 ], _Other4718997b _flags, int8_t in_progress, int bytes)QEMU_WARN_UNUSED
    ;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2(HandleBlockDriverState BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2, bool bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2,
Some4ee9dbe3	Flags, int aio_co_wake	, Constant0522e99f
bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2, int(*n1)  (int,int	,	...))G_GNUC_UNUSED	;
QEMU_WARN_UNUSED CASE_API_4	int generated_co_wrapper QEMU_WARN_UNUSED bdrv_peekt_3(struct
BdrvChild *const
, double 
	BdrvPollCo
    [
    const 
	2][2],	long double p2
(void), float _Complex bdrv_peekt_3, _Bool aio_wait_kick, double BdrvCoPeekt3,	double p6 [const 2 ][2], long double
    p7(void), float _Complex p8, _Bool p9,double p10 ,  double
p11[const 2][2], long double p12 (void)
);
QEMU_WARN_UNUSED int generated_co_wrapper CASE_API_5(  1, (2))bdrv_in_progresst3(volatile BlockDriverState *const BdrvPollCo, enum  Mode29d23aab co_wrapper_count) 
	;
CASE_API_6 int generated_co_wrapper
    bdrv_get_sizet_4(struct BdrvChild *
const Flags  , BlockBackend **const bdrv_co_get_sizet_4, int
    count, int table[count+1])G_GNUC_UNUSED;
int generated_co_wrapper bdrv_nbd_Replyt4(BdrvChild *bdrv_co_nbd_Replyt4)G_GNUC_UNUSED;
int  generated_co_wrapper CASE_API_7( 
	1, (2
))
    bdrv_pwrite_zeroest_5(AliasBdrvChild *
const n1
)TSA_REQUIRES	(
lock
    ) 
	;
int generated_co_wrapper bdrv_at5(struct BlockDriverState *,	Unknownf2d6e98e AioContext,	long s_2)TSA_REQUIRES(	lock);
int generated_co_wrapper bdrv_co2t_6 
	(BlockDriverState *
BdrvPollCo, Arrayd2a022a7  errp$, int bdrv_co_co2t_6, bool index, int Coroutine,
    intarg2)TSA_REQUIRES
    (lock);
CASE_API_8 int generated_co_wrapper bdrv_at6(HandleBlockDriverState p0, float bdrv_co_at6[static const 2], int  p2, float	_Complex 
	p3, float _Complex bdrv_at6, double p5	);
int generated_co_wrapper 
	bdrv_co2t_7(BlockDriverState *aio_context_acquire, double BdrvCoCo2t7(void));
int
    generated_co_wrapper bdrv_co2t7 (BlockDriverState *  BdrvCoCo2t7, enum Mode5559ebbf,int bdrv_graph_wrlock,
    _Bool  Coroutine, enum Mode76c1baf6 bdrv_co2t7
, 
	int count  ,  int table
    [
    count+1 ]);
int
    generated_co_wrapper 
	bdrv_in_progresst_8(HandleBdrvChild 
	BdrvPollCo,  long p1,
int count
    , int 
	table[count+1 ]
    )CASE_API_9;
coroutine_mixed_fn int generated_co_wrapper 
	bdrv_nbd_Replyt8 
	(AliasBdrvChild 
	*, int bdrv_co_nbd_Replyt8, _Bool qemu_get_current_aio_context, int BdrvCoNbdReplyt8, int32_t  p4(int,
...),
int p5, _Bool
p6, int p7,  int32_t	p8(int, ...), int p9	,  _Bool p10 
	,	intp11, int32_t 
	p12(int, ...), int p13	, _Bool  p14, int p15, int32_t 
	p16
(int
    ,	... 
	)	, 
	int p17, _Bool p18, int	p19, int32_t p20(int, ...),int p21, _Bool p22, int p23 , int32_tp24(int, ... ), int
p25, _Bool p26  , int  p27, int32_t p28(int, ... 
	), int p29,_Bool p30, int
p31, int32_t	p32(int, ...),
int	p33, _Bool p34, int p35, int32_t p36(int, ...), int p37
, _Bool p38,
int p39, int32_t p40  (int
, ...  )	,
int p41
, _Boolp42, int p43,	int32_t p44(int,	...	), int p45, _Bool  p46, int p47, int32_t p48 
	(int, ...), int p49, _Bool p50, int p51, int32_t p52(int, ...
), int p53	, 
	_Bool p54 
	, int p55, int32_t p56(int
, 
	...  ),int  p57, _Bool p58  ,int p59, int32_tp60(int, ...	), int p61,	_Boolp62, int
    p63, int32_t p64(	int,...) 
	,	int p65, _Bool	p66, int p67, int32_t  p68(int, ...),int	p69
    , _Bool 
	p70, int p71, int32_t p72 (int	, ...), int p73 , _Boolp74, int p75, int32_t 
	p76(int, ...), int p77 ,	_Bool p78,  int p79  ,
    int32_t p80(int	,
...), int 
	p81	, _Bool p82 
	, int p83, int32_t p84(
int 
	, ...),
int
    p85, _Bool p86, int	p87,int32_t
p88(int
    ,  ...), int	p89, _Bool p90  , intp91,	int32_t p92(  int 
	, ...  ), int p93, _Bool p94, int p95, int32_t p96(
int, ...),int p97,	_Bool p98, int p99, int32_t p100( 
	int, ...), int
    p101,	_Bool
    p102, int p103, int32_t p104(int, ...
), int p105, _Bool p106,
    int p107, int32_t p108
    (int, ...),int p109, _Bool p110,int p111, int32_t p112( 
	int, ...), int p113, _Bool p114  , int
p115, int32_t	p116(int 
	, ...), int 
	p117, _Bool p118, int p119,  int32_t p120(int,  ...),
int 
	p121, _Bool p122, int p123,  int32_t p124(int , ...), int 
	p125, _Bool p126);
int generated_co_wrapper bdrv_nbd_Replyt_9( 
	const HandleBlockDriverState, Otherd422e100_t bdrv_co_nbd_Replyt_9,
    bool
nbSectors, const struct
Some236af4b5	_flags[0x10u 
	][2], AliasBdrvChild *p4, int  co
    , 
	int table[co+
1] )CASE_API_10 ;
int generated_co_wrapper CASE_API_11  bdrv_nbd_Replyt9
(BdrvChild 
	*
co_wrapper_count);
typedef BdrvChild AliasBdrvChild;
extern int bdrv_co_in_progressu_1_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef BlockDriverState *HandleBlockDriverState;
typedef int Functiond8122fd5(float _Complex, float, uintptr_t, ...);
enum { BdrvCoNbdReplyu3 = 7 };
void bdrv_co_peeku_4_entry(void *opaque);
extern int bdrv_co_pwrite_zeroesu_5_entry;
typedef short Functiond593eb73(long int, signed char, int8_t, ...);
struct BdrvCoCo2u6 { int taken; };
typedef int (*Arrayeb92d5c1[4])[3];
typedef unsigned Array686af274[4];
typedef BlockBackend AliasBlockBackend;
typedef const volatile struct Some5c0a4170 Constant44b3ec8f;
typedef const float Constant1f67b674;
int generated_co_wrapper bdrv_au_0(struct BdrvChild *errp$);
int generated_co_wrapper bdrv_au0(AliasBdrvChild *bdrv_co_au0, union Someae1fef38 co_, float _Complex BdrvPollCo(void), void *const *const *nbSectors, uint64_t AioContext, enum Modec46a2ff4 arg2);
int generated_co_wrapper bdrv_in_progressu_1(AliasBdrvChild *bdrv_co_in_progressu_1, const Some74bbefdc p1[restrict 3][2], const int bdrv_in_progressu_1, BdrvChild *const volatile *const bdrv_co_in_progressu_1_entry[restrict 3], long double s_(double _Complex, void *const volatile *, ...), struct Some5fc99653 qemu_in_coroutine);
int generated_co_wrapper bdrv_au1(AliasBdrvChild *bdrv_poll_co);
int generated_co_wrapper bdrv_get_sizeu_2(AliasBlockDriverState *const Coroutine, signed char bdrv_co_get_sizeu_2_entry, double _Complex[const 2], Unknownd6a9c141 ret, double opaque, long double bdrv_get_sizeu_2, int s, int table[s+1]);
int generated_co_wrapper bdrv_nbd_Replyu2(const HandleBlockDriverState ALL, Functiond8122fd5 s, Unknown5cb56a87 opaque);
int generated_co_wrapper bdrv_nbd_Replyu_3(BlockDriverState *co_wrapper_count);
int generated_co_wrapper bdrv_get_sizeu3(const BdrvChild *const BdrvCoGetSizeu3, bool AioContext);
int generated_co_wrapper bdrv_peeku_4(BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Unknown7ce13253 blk_get_aio_context, double);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu4(struct BlockDriverState *const BdrvPollCo, bool bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu4_entry(int a0, int a1, ...), int co_wrapper_count);
int generated_co_wrapper bdrv_pwrite_zeroesu_5(const BlockDriverState *const in_progress, struct Somec1ca5e67, int64_t BdrvPollCo, int(int, int), wchar_t *, Unknown90d47642 ret_, int co, int table[co+1]);
int generated_co_wrapper bdrv_pwrite_zeroesu5(struct BdrvChild *bdrv_graph_co_rdlock, Functiond593eb73 p1, Other3d508cdb bdrv_co_pwrite_zeroesu5_entry, int co_wrapper_count, long double, void p5(void));
int generated_co_wrapper bdrv_co2u_6(BdrvChild const *bdrv_poll_co, int arg2, Unknown4b75eb3b blk_get_aio_context, int errp$, int);
int generated_co_wrapper bdrv_peeku6(BlockDriverState *ret, enum Modef9ea3c6d bytes, Otherac3ccef3_t, int index, void(*s_2)(char *, ...), Otherd2a022a7_t);
int generated_co_wrapper bdrv_pwrite_zeroesu_7(BdrvChild *const, Arrayeb92d5c1 ALL, float _Complex child);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu7(BlockDriverState *co);
int generated_co_wrapper bdrv_pwrite_zeroesu_8(const BlockDriverState *p0, Unknown90d47642 ret, int bdrv_pwrite_zeroesu_8, const volatile JobTxn *blk, unsigned long long int, int p5, int co, int table[co+1]);
int generated_co_wrapper bdrv_nbd_Replyu8(AliasBlockDriverState *, const Array686af274 BdrvCoNbdReplyu8);
int generated_co_wrapper bdrv_get_sizeu_9(const BdrvChild *, Unknowne27cda80 qemu_coroutine_yield, enum Modef964abf0, int, long double bdrv_co_get_sizeu_9, AliasBlockBackend *BdrvPollCo);
int generated_co_wrapper bdrv_nbd_Replyu9(BdrvChild *bdrv_co_nbd_Replyu9, _Bool index, Constant44b3ec8f p2, Constant1f67b674, Somee60faaff bdrv_graph_rdlock_main_loop);
static inline int BdrvCoCo2v1(int a) { return a; }
typedef int BdrvCoNbdReplyv2;
typedef char *Array40e41774[4];
typedef BlockDriverState AliasBlockDriverState;
typedef int BdrvCoInProgressv3;
typedef BlockBackend *HandleBlockBackend;
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvCoPeekv4 = 7 };
typedef BdrvChild AliasBdrvChild;
extern int bdrv_co_av_7_entry;
enum { BdrvCoCo2v8 = 7 };
int generated_co_wrapper bdrv_pwrite_zeroesv_0(struct// " 
BlockDriverState *const bdrv_co_pwrite_zeroesv_0,/**/int p1, int BdrvCoPwriteZeroesv0/* why */, long double _Complex bdrv_pwrite_zeroesv_0);
int generated_co_wrapper bdrv_av0(const/* ' */// é€ 
BlockDriverState *bdrv_co_av0)G_GNUC_UNUSED;
int generated_co_wrapper/* ' */bdrv_co2v_1(BlockDriverState const// why 
*BdrvCoCo2v1);
int generated_co_wrapper bdrv_in_progressv1(// why 
BlockDriverState/* " */*const bdrv_poll_co, OTHER5FE6D2C4 bdrv_co_in_progressv1, bool BdrvCoInProgressv1, Unknown93f0eaa7 bdrv_graph_wrlock, int bdrv_in_progressv1(int/* é€ */, int,/* @param n[in] */off_t));
int generated_co_wrapper bdrv_nbd_Replyv_2(BdrvChild *AioContext, Array40e41774 bdrv_get_aio_context, union Someed6f1da4/* " */i, _Bool//*
BdrvPollCo, volatile char *const *arg2[0x10u// é€ 
], enum Modef9ea3c6d _flags/**/)G_GNUC_UNUSED/* { ( */;
int generated_co_wrapper bdrv_pwrite_zeroesv2(AliasBlockDriverState *, bool)GRAPH_RDLOCK// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
;
int generated_co_wrapper bdrv_in_progressv_3(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */BlockDriverState *bdrv_co_in_progressv_3_entry, HandleBlockBackend/***/assert, int bdrv_in_progressv_3[restrict 3][2]/* #if 0 */,/* co_wrapper_mixed */const float Coroutine/* #if 0 */[sizeof(int)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */][2],/***/_Bool, int ret_);
int/* @param n[in] */generated_co_wrapper bdrv_pwrite_zeroesv3(volatile BdrvChild *bdrv_co_pwrite_zeroesv3, Some3fe61796 bdrv_graph_rdlock_main_loop, const long double _Complex poll_state_[const 2][5], HandleBlockDriverState,/* co_wrapper_mixed */long double _Complex, float _Complex/* #if 0 */)// @param n[in] 
;
int generated_co_wrapper bdrv_peekv_4/* { ( */(BlockDriverState *bdrv_co_peekv_4)G_GNUC_UNUSED;
int generated_co_wrapper bdrv_Truncatev4(BlockDriverState const *bdrv_co_Truncatev4,/* é€ */unsigned(*const/* ' */volatile *bdrv_co_Truncatev4_entry)[3], int bdrv_Truncatev4, float p3,/***/ptrdiff_t AioContext(void/* { ( */),/* why */uint8_t, int/***/s, int table[s+1])/***/;
GRAPH_RDLOCK int generated_co_wrapper bdrv_get_sizev_5(AliasBdrvChild *_flags);
QEMU_WARN_UNUSED int/* #if 0 */// why 
generated_co_wrapper bdrv_get_sizev5(BdrvChild *bdrv_co_get_sizev5_entry)G_GNUC_UNUSED;
QEMU_WARN_UNUSED int generated_co_wrapper//
bdrv_Truncatev_6(BlockDriverState *const p0, enum Mode5aa70844/* " */, int ctx, const char *co_wrapper_count/* ' */, struct BlockBackend *Coroutine, int p5/* @param n[in] */);
int generated_co_wrapper bdrv_Truncatev6(AliasBdrvChild */* { ( */const bs, int arg1, int table[arg1+/* #if 0 */1])G_GNUC_UNUSED;
int generated_co_wrapper bdrv_av_7(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */BlockDriverState *const BdrvCoAv7,/* * */union Somefc9a9e70 bdrv_co_av_7, const volatile Unknown7b60f772,// { ( 
int aio_context_acquire(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */int8_t a0, _Bool a1, int a2), enum Mode2ccc7eab p4, Unknown5cb56a87 aio_context_release, int co, int table/**/[co+/***/1])G_GNUC_UNUSED;
int generated_co_wrapper bdrv_peekv7(AliasBdrvChild *BdrvCoPeekv7, struct Some19a7e7b7 nbSectors, bool// why 
bdrv_peekv7, enum Mode87192a8c bdrv_co_peekv7_entry/* co_wrapper_mixed */, int ctx(void));
coroutine_mixed_fn int/* co_wrapper_mixed */generated_co_wrapper GRAPH_RDLOCK/**/bdrv_co2v_8(BdrvChild *Flags, Error */* co_wrapper_mixed */// { ( 
bdrv_poll_co, BlockBackend const *, void bdrv_co_co2v_8(void), double, Unknown686af274 qemu_coroutine_self);
int generated_co_wrapper bdrv_av8(BdrvChild const *);
int generated_co_wrapper bdrv_peekv_9(/* @param n[in] */volatile BlockDriverState *arg1, int16_t bdrv_graph_wrlock, int offset, long double _Complex p3, void BdrvCoPeekv9(// { ( 
void **, ssize_t/* " */),/***/union Some9938e1b5 bdrv_peekv_9);
int generated_co_wrapper bdrv_Truncatev9/* co_wrapper_mixed */(struct BlockDriverState *const poll_state, float bdrv_co_Truncatev9[static 4], Unknown90d47642 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, const uintptr_t p3[2 *3], double p4, uint32_t)G_GNUC_UNUSED;
typedef BdrvChild AliasBdrvChild;
enum { BdrvCoCo2w1 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
typedef volatile Unknown16dbad07 Constant76f468e6;
struct BdrvCoNbdReplyw2 { int taken; };
typedef BlockBackend *HandleBlockBackend;
typedef void Functiona209ee57(int, float _Complex, ...);
typedef const enum Mode6e6db0be Constantb15ec077;
typedef void Function83fdafa0(signed char a0, int64_t a1, long a2, ...);
extern int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_5_entry;
typedef void Function759bb14b(float _Complex, unsigned, int);
typedef int BdrvCoTruncatew6;
struct BdrvCoInProgressw7 { int taken; };
typedef BdrvChild *HandleBdrvChild;
static inline int BdrvCoCo2w8(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
int generated_co_wrapper bdrv_nbd_Replyw_0(AliasBdrvChild *ctx, double bdrv_co_nbd_Replyw_0, JobTxn *p2);
int generated_co_wrapper bdrv_pwrite_zeroesw0(BlockDriverState *, int p1, long double _Complex p2(void *const volatile *), BlockDriverState *p3);
int generated_co_wrapper bdrv_co2w_1(HandleBlockDriverState co, unsigned BdrvCoCo2w1, unsigned p2, unsigned p3, unsigned p4, unsigned p5, unsigned p6, unsigned p7, unsigned p8, unsigned p9, unsigned p10, unsigned p11, unsigned p12, unsigned p13, unsigned p14, unsigned p15, unsigned p16, unsigned p17, unsigned p18, unsigned p19, unsigned p20, unsigned p21, unsigned p22, unsigned p23, unsigned p24, unsigned p25, unsigned p26, unsigned p27, unsigned p28, unsigned p29, unsigned p30);
int generated_co_wrapper bdrv_aw1(struct BlockDriverState *BdrvPollCo, int16_t BdrvCoAw1, BlockDriverState const *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long double p3, Constant76f468e6 bdrv_aw1);
int generated_co_wrapper bdrv_nbd_Replyw_2(BlockDriverState *errp$, struct Some66e2d2b9 _flags, float, int qemu_in_coroutine, int BdrvCoNbdReplyw2, const volatile long double _Complex bdrv_co_nbd_Replyw_2, struct Some66e2d2b9 p6, float p7, int p8, int p9, const volatile long double _Complex p10, struct Some66e2d2b9 p11, float p12);
int generated_co_wrapper bdrv_Truncatew2(struct BlockDriverState *p0);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_3(struct BdrvChild *const co_, int[2 *3][5], float bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_3, const _Bool bdrv_graph_wrlock[restrict 3][5], uint8_t BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw3, enum Mode29d23aab);
int generated_co_wrapper bdrv_peekw3(volatile BlockDriverState *, struct Some6803fb78 aio_bh_schedule_oneshot, int nbSectors, HandleBlockBackend p3, float bdrv_co_peekw3_entry(void), int bdrv_poll_co);
int generated_co_wrapper bdrv_nbd_Replyw_4(BlockDriverState *bdrv_co_nbd_Replyw_4, volatile bool *const co_wrapper_count[2 *3], Functiona209ee57 qemu_coroutine_create, Constantb15ec077);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4(struct BdrvChild *, const bool bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4[static const 2], int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4, int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4_entry, wchar_t, Function83fdafa0 p5);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_5(const BlockDriverState *ALL, enum Modebb7ef5e5 aio_bh_schedule_oneshot_full, Function759bb14b, signed char s(void), enum Modef9ea3c6d, Unknown4b1e0938 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_5);
int generated_co_wrapper bdrv_nbd_Replyw5(BdrvChild const *const bdrv_graph_co_rdlock, float BdrvCoNbdReplyw5, ptrdiff_t bdrv_co_nbd_Replyw5_entry, float _Complex p3);
int generated_co_wrapper bdrv_Truncatew_6(const BlockDriverState *const blk_get_aio_context, int qemu_get_current_aio_context, struct BlockDriverState *opaque, double(*p3)(double a0, const volatile int *a1), double _Complex Coroutine, Unknown4b75eb3b BdrvCoTruncatew6);
int generated_co_wrapper bdrv_aw6(struct BlockDriverState *const n1, unsigned int bdrv_graph_rdlock_main_loop, BlockBackend *bytes, BdrvChild *volatile *aio_context_release, double _Complex bdrv_co_aw6(void *volatile *, int, ...), union Some72eb0986 arg2);
int generated_co_wrapper bdrv_in_progressw_7(HandleBdrvChild in_progress, int p1(BdrvDirtyBitmap *, bool, _Bool));
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw7(BdrvChild *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw7, const double[], float _Complex);
int generated_co_wrapper bdrv_co2w_8(BdrvChild const *const arg2, uintptr_t p1, Unknownd6a9c141 ALL, enum Mode36753ce5 AioContext);
int generated_co_wrapper bdrv_Truncatew8(AliasBlockDriverState *in_progress, _Otherd2a022a7 p1, signed int p2, unsigned __int128 BdrvCoTruncatew8);
int generated_co_wrapper bdrv_Truncatew_9(struct BdrvChild *const bdrv_Truncatew_9, _Bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long unsigned int Flags(int a0, ...), BlockDriverState const *bdrv_co_Truncatew_9, int(*)[1], long double p5);
int generated_co_wrapper bdrv_aw9(BlockDriverState *BdrvPollCo, Unknown16dbad07 Coroutine, double _Complex opaque);
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0_entry(void *opaque);
typedef BlockDriverState *HandleBlockDriverState;
typedef float OTHER4718997B;
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
typedef const enum Mode01e5d05a Constante28afbd9;
typedef double Functiona381afb7(bool, double _Complex, uint8_t, ...);
typedef int (*Arrayf6e974dd[4])(float _Complex);
typedef int Function5b0093a4(int a0);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct Some4e305849 { int m0[3]; enum Modef9ea3c6d m1[17]; unsigned bits : 3; };
typedef unsigned long long int Arrayfc5324b1[4];
enum { BdrvCoGetSizex3 = 7 };
void bdrv_co_co2x_4_entry(void *opaque);
typedef unsigned char Unknownd6a9c141;
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
enum Mode2414ad48 { Mode2414ad48_0, Mode2414ad48_1 = 100, Mode2414ad48_2 = 1 << 4 };
struct BdrvCoAx6 { int taken; };
typedef BdrvChild *HandleBdrvChild;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef union { float _Complex m0; enum Mode22154ece m1[17]; void **m2; char *m3[17]; } Some3bb8e014;
extern int bdrv_co_pwrite_zeroesx_7_entry;
typedef BdrvChild AliasBdrvChild;
typedef uintptr_t Unknown8cf2aa7c;
typedef int BdrvCoTruncatex9;
struct hidden_one;
typedef bool Function8d21a46c(int a0, ...);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0(HandleBlockDriverState BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx0, OTHER4718997B p1, Constante28afbd9, int index, volatile int bdrv_get_aio_context, int ALL);
int generated_co_wrapper bdrv_peekx0(BdrvChild const *, size_t offset);
int generated_co_wrapper bdrv_get_sizex_1(volatile BdrvChild *bdrv_co_get_sizex_1, BlockDriverState const *bdrv_get_sizex_1, int p2, Functiona381afb7 BdrvCoGetSizex1, Arrayf6e974dd p4, int index);
int generated_co_wrapper bdrv_nbd_Replyx1(const BlockDriverState *in_progress, double bdrv_co_nbd_Replyx1, Function5b0093a4, struct Some4e305849 ALL);

#ifdef CONFIG_CASE_5
int generated_co_wrapper bdrv_ax_2(struct BlockDriverState *const, Arrayfc5324b1 opaque);

#endif
int generated_co_wrapper bdrv_ax2(const BdrvChild *, _Bool AioContext, int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_get_sizex_3(const BdrvChild *p0);

#if defined(CASE) && \
    CASE > 8
int generated_co_wrapper bdrv_Truncatex3(volatile BdrvChild *bdrv_co_Truncatex3, int co, int table[co+1]);

#elif 1
int other_8;
#endif
int generated_co_wrapper bdrv_co2x_4(BdrvChild *bdrv_co2x_4, int BdrvPollCo, int poll_state, int count, int table[count+1]);

#if defined(CASE) && \
    CASE > 10
int generated_co_wrapper bdrv_in_progressx4(BdrvChild const *poll_state_, int _flags, unsigned short int bdrv_poll_co, Unknownd6a9c141 p3, void(*const *n1[ *])(int, _Bool, bool), enum Mode4b47f04e index);

#elif 1
int other_10;
#endif
int generated_co_wrapper bdrv_peekx_5(volatile BlockDriverState *, int opaque, double _Complex bdrv_co_peekx_5, enum Mode2414ad48 bdrv_get_aio_context, int aio_context_release, uint32_t p5);
int generated_co_wrapper bdrv_in_progressx5(BlockDriverState *p0, BdrvChild *const **BdrvCoInProgressx5[sizeof(int)][5], BdrvChild *const **p2[sizeof(int)][5], BdrvChild *const **p3[sizeof(int)][5], BdrvChild *const **p4[sizeof(int)][5], BdrvChild *const **p5[sizeof(int)][5], BdrvChild *const **p6[sizeof(int)][5], BdrvChild *const **p7[sizeof(int)][5], BdrvChild *const **p8[sizeof(int)][5], BdrvChild *const **p9[sizeof(int)][5], BdrvChild *const **p10[sizeof(int)][5], BdrvChild *const **p11[sizeof(int)][5], BdrvChild *const **p12[sizeof(int)][5]);

#if 0
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#else
int generated_co_wrapper bdrv_ax_6(const HandleBdrvChild bdrv_ax_6);

#endif
int generated_co_wrapper bdrv_peekx6(volatile BdrvChild *const Flags, long double _Complex(int a0, int a1, long double a2, ...), bool Coroutine[0x10u][2], int bs, int BdrvCoPeekx6, Some3bb8e014 p5);

#if defined(CASE) && \
    CASE > 15
int generated_co_wrapper bdrv_pwrite_zeroesx_7(volatile BlockDriverState *bdrv_co_pwrite_zeroesx_7, char *p1);

#elif 1
int other_15;
#endif
int generated_co_wrapper bdrv_pwrite_zeroesx7(BlockDriverState const *const bdrv_co_pwrite_zeroesx7_entry, BlockBackend *const *p1);

#ifdef CONFIG_CASE_17
int generated_co_wrapper bdrv_co2x_8(AliasBdrvChild *const p0, Unknown8cf2aa7c bytes);

#endif

#if 1
int generated_co_wrapper bdrv_in_progressx8(struct BlockDriverState *bdrv_co_in_progressx8, void arg1(long double _Complex a0, BdrvChild **a1, double a2, ...), void p2(void));

#else
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif

#if 0
#error int co_wrapper bdrv_decoy(void);
#else
int generated_co_wrapper bdrv_Truncatex_9(BlockDriverState const *bdrv_co_Truncatex_9, long unsigned int, const BlockDriverState *p2, struct hidden_one *p3, long unsigned int p4, const BlockDriverState *p5, struct hidden_one *p6, long unsigned int p7, const BlockDriverState *p8, struct hidden_one *p9, long unsigned int p10, const BlockDriverState *p11, struct hidden_one *p12);

#endif
int generated_co_wrapper bdrv_Truncatex9(BlockDriverState *s_2, Function8d21a46c s);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7(a, b) __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
#define CASE_API_10(a, b) __attribute__((unused))
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_0_entry(void *opaque);
typedef BlockDriverState *HandleBlockDriverState;
typedef struct __attribute__((packed)) { int m0[3]; int m1[17]; char *m2[3]; volatile char *m3; unsigned bits : 3; } Some9f05f5f1;
union Someed02a9f1 { int8_t m0[17]; ssize_t m2; long double m3[3]; };
typedef uintptr_t Unknown8cf2aa7c;
void bdrv_co_get_sizey_1_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
typedef int32_t Unknown03bf1c95;
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
struct Somecc831446 { enum Mode2ccc7eab m0; enum Mode4b47f04e m1; int m2; };
typedef int BdrvCoCo2y3;
typedef float _Complex Other94159828;
enum Mode53a16720 { Mode53a16720_0 = 1 << 4, Mode53a16720_1, Mode53a16720_2 = 100 };
typedef enum Mode53a16720 Othercf5c8818_t;
void bdrv_co_co2y_4_entry(void *opaque);
typedef BdrvChild *HandleBdrvChild;
typedef BdrvChild AliasBdrvChild;
typedef void Function6707bae8(int a0, long int a1, ...);
typedef struct __attribute__((packed)) { int m0; } Some29060d0d;
typedef int BdrvCoCo2y6;
typedef union { int m0[3]; ptrdiff_t m1; int m2[3]; int8_t m3[17]; } Some925cd541;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int8_t Unknown4be3a412;
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
typedef int BdrvCoInProgressy8;
typedef BlockBackend *HandleBlockBackend;
typedef int64_t Unknown90d47642;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy9 = 7 };
typedef float _Complex Function35d32941(bool a0, _Bool a1, ...);
typedef wchar_t Otherf2d6e98e;
typedef _Bool Otherf6b13ead_t;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_0(HandleBlockDriverState p0, Some9f05f5f1 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_0, double qemu_in_coroutine, int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy0);
in\
t generated_co_wrapper \
bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy0(BlockDriverState *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy0, HandleBlockDriverState ctx, union Someed02a9f1 bdrv_poll_co, BdrvChild *p3, Unknow\
n8cf2aa7c);
generated_co_wrapper int bdrv_get_sizey_1(AliasBlockDriverState *assert, const bool bdrv_get_aio_context[]);

#if 1
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy1(BlockDriverState const *const, int(* \
p1)(ptrdiff\
_t a\
0, char *a1, const vol\
atile short *a2, ...), Unknown03bf1c95 BdrvPollCo);

#else
}}} co_wrapper {
#endif
int generated_co_wrapper CASE_API_0(1, \
(2))bdrv_Truncat\
ey_2(AliasBlockDriverState *BdrvCoTruncatey2, unsigned char AioContext[static 4], BlockDriverState *bdrv_Truncatey_2, enum Modea35e31c7 p3);
int generated_co_wrapper bdrv_pwrite_zeroesy2(AliasBlockDriverState *aio_w\
ait_kick, bool BdrvCoPwriteZeroesy2, struct Somecc831446[4][2], const volatile long double *co_wrapper_count, int s, int table[s+ \
1]); 
# ifndef CONFIG_CASE_7 // why
int generated_co_wrapper bdrv_co2y_3(BdrvChild * \
BdrvCoC\
o2y3, Other94159828 nbSecto\
rs, Othercf5c8818_t);

#	else /* else */
#pragma once
# endif
int generated_co_wrapper CASE_API_1(1, (2))bdrv_Truncatey3(const BdrvCh\
ild *Coroutine, int offset, volatile char **poll_state_, int(*const BdrvCoTruncatey3)[ \
16], void _flags(l\
ong \
double _Complex, ...)) \
;
generated_co_wrapper CASE_API_2(1, (2))int bdrv_co2y_4(HandleBdrvChild p0, int co_); 
# ifndef CONFIG_CASE_10 // why
int generated_co_wrapper bdrv_nbd_Replyy4(AliasBdrvChild *AioContext);

#	else /* else */
#pragma once
# endif

#ifdef CONFIG_CASE_11
generated_co_wrapper int bdrv_Truncatey_5(const BdrvChild *p\
0, float _Complex qemu_get_aio_context);

#endif
int generated_co_wrapper bdrv_co2y5(BlockDriverState *, AliasBdrvChild *bdrv_co_co2y5, int Coroutine, BdrvChild * \
const volatile *p3, Function6707bae8 bdrv_co_co2y5_entry, Some29060d0d); 
#ifdef CONFIG_CASE_13
in\
t generated_co_wrapper bdrv_co2y_6(BlockDriverState *bdrv_co_co2y_6, S\
ome925cd541 BdrvCoCo2y6 \
, int blk, int Flags(uint8_t a0, int a\
1, ...), enum Modef9ea3c6d bdrv_co2y_6)CASE_API_3(1, (2));

#endif
int generated_co_wrapper CASE_API_4 bdrv_pwrite_zeroesy6(BdrvChild const *AioContext, int aio_wait_kick, int arg1, int table[arg1+1]);
int gener\
ated_co_wrapper CASE_API_5 \
b\
drv_pwrite_zeroesy_7(const BlockDriverState *p0, Unknown4be3a412, enum Mode58f878a3 qemu_in_coroutine, int offset, vo\
latile \
int p4);
extern "C" {
int generated_co_wrapper CASE_API_6(1 \
, (2))bdrv_get_sizey7(BdrvChild const *b\
drv_get_sizey7, int)CASE_API_7 \
(1, (2));
}
int generated_co_wrapper CASE_API_8(1, (2))bdrv_in_progressy_8(BlockDriverState *const p0, HandleBlockBackend qemu_get_aio_context); int gen\
erated_co_wrapper bdr\
v_peeky8(BlockDriverS\
tate const *bdrv_co_peeky8, Unknown90d47642 p1);

#if 1
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_9(AliasBdrvChi\
ld *Coroutine, signed int p1, const uintptr_t s_2 \
[ *][5], uintptr_t bdrv_graph_co_rdlock(float, float, ptrdiff_t, ...), int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_9, Function\
35d32941 BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy9);

#else
}}} co_wrapper {
#endif
CASE_API_9(1, (2))int generated_co_wrapper C\
ASE_API_10(1, (2) \
)bdrv_pwrite_zeroesy9(BlockDriverState *bdrv_co_pwrite_zeroesy9_entry, Otherf2d6e98e BdrvPollCo, Otherf6b13ead_t); 
extern int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_0_entry;
extern int bdrv_co_peekz_1_entry;
typedef BdrvChild *HandleBdrvChild;
static inline int BdrvCoTruncatez2(int a) { return a; }
typedef const volatile _Bool Constant8840bc37;
enum { BdrvCoCo2z4 = 7 };
typedef const int Constant17786065;
typedef double Functionc5cec45e(void);
typedef int BdrvCoNbdReplyz6;
typedef int Functiona9542f43(void);
typedef BdrvChild AliasBdrvChild;
static inline int BdrvCoCo2z7(int a) { return a; }
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvCoAz9 = 7 };
typedef BlockDriverState AliasBlockDriverState;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_0(BlockDriverState *const bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_0);
int generated_co_wrapper bdrv_Truncatez0(BdrvChild *qemu_coroutine_self, long double _Complex s_2, int BdrvPollCo, OTHERA782113A qemu_in_coroutine, enum Mode7bc9e5f8 aio_bh_schedule_oneshot, const BlockDriverState *ret);
int generated_co_wrapper bdrv_peekz_1(BlockDriverState *BdrvCoPeekz1, Unknowne27cda80 i);
int generated_co_wrapper bdrv_get_sizez1(const HandleBdrvChild qemu_coroutine_self, int qemu_coroutine_yield, uint16_t bdrv_co_get_sizez1, long double _Complex ret_[0x10u], int p4, uint16_t p5, long double _Complex p6[0x10u], int p7, uint16_t p8, long double _Complex p9[0x10u], int p10, uint16_t p11, long double _Complex p12[0x10u], int p13, uint16_t p14, long double _Complex p15[0x10u], int p16, uint16_t p17, long double _Complex p18[0x10u], int p19, uint16_t p20, long double _Complex p21[0x10u], int p22, uint16_t p23, long double _Complex p24[0x10u], int p25, uint16_t p26, long double _Complex p27[0x10u], int p28, uint16_t p29, long double _Complex p30[0x10u], int p31, uint16_t p32, long double _Complex p33[0x10u], int p34, uint16_t p35, long double _Complex p36[0x10u], int p37, uint16_t p38, long double _Complex p39[0x10u], int p40, uint16_t p41, long double _Complex p42[0x10u], int p43, uint16_t p44, long double _Complex p45[0x10u], int p46, uint16_t p47, long double _Complex p48[0x10u], int p49, uint16_t p50, long double _Complex p51[0x10u], int p52, uint16_t p53, long double _Complex p54[0x10u], int p55, uint16_t p56, long double _Complex p57[0x10u], int p58, uint16_t p59, long double _Complex p60[0x10u], int p61, uint16_t p62, long double _Complex p63[0x10u]);
int generated_co_wrapper bdrv_Truncatez_2(BdrvChild *const errp$, Constant8840bc37 bdrv_co_Truncatez_2, enum Mode22154ece p2);
int generated_co_wrapper bdrv_pwrite_zeroesz2(const BdrvChild *poll_state_, float bdrv_co_pwrite_zeroesz2_entry, double Flags);
int generated_co_wrapper bdrv_nbd_Replyz_3(BdrvChild *, int bytes, long int co_wrapper_count(size_t, long double, uint64_t, ...), float _Complex bdrv_nbd_Replyz_3);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz3(BlockDriverState *);
int generated_co_wrapper bdrv_co2z_4(struct BlockDriverState *offset, uint8_t p1, Constant17786065 bdrv_co_co2z_4);
int generated_co_wrapper bdrv_in_progressz4(const BdrvChild *bdrv_co_in_progressz4, enum Mode0bef1d36 BdrvCoInProgressz4, enum Mode22154ece bdrv_co_in_progressz4_entry, const Unknownfc5324b1 aio_wait_kick, signed int p4, Functionc5cec45e p5);
int generated_co_wrapper bdrv_co2z_5(BdrvChild const *const bdrv_get_aio_context, Some82c5fe5b bdrv_co_co2z_5[2 *3][2], float BdrvPollCo, volatile Unknown4be3a412 s_, int assert, int p5(int, bool, int));
int generated_co_wrapper bdrv_Truncatez5(struct BlockDriverState *p0, float _Complex p1);
int generated_co_wrapper bdrv_nbd_Replyz_6(BdrvChild const *const AioContext, Other0dbeaa17, Unknown9a9f3b8d bdrv_co_nbd_Replyz_6, Functiona9542f43 bdrv_poll_co, long double _Complex BdrvPollCo, enum Modeb4fea14f BdrvCoNbdReplyz6);
int generated_co_wrapper bdrv_co2z6(AliasBdrvChild *bdrv_co_co2z6);
int generated_co_wrapper bdrv_co2z_7(const HandleBlockDriverState bdrv_co_co2z_7);
int generated_co_wrapper bdrv_in_progressz7(BlockDriverState const *p0, struct Some801bc2b3 p1);
int generated_co_wrapper bdrv_nbd_Replyz_8(const BdrvChild *const, Unknown7b60f772 bdrv_co_nbd_Replyz_8, uint64_t qemu_coroutine_yield);
int generated_co_wrapper bdrv_nbd_Replyz8(BdrvChild *p0, Unknown56e6bf7d bdrv_co_nbd_Replyz8_entry);
int generated_co_wrapper bdrv_az_9(AliasBlockDriverState *const bdrv_co_az_9_entry);
int generated_co_wrapper bdrv_az9(HandleBdrvChild, int aio_bh_schedule_oneshot, int nbSectors);
