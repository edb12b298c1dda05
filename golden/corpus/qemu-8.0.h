/* cowrap: dialect=qemu-8.0 500 drawn declarations */
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
typedef unsigned Functionffc9f0ec(void);
typedef int (*Arrayeb92d5c1[4])[3];
static inline int NodePeekb1(int a) { return a; }
typedef double _Complex Function2b2de32c(int a0, float _Complex a1, long double _Complex a2, ...);
static inline int NodeCoNbdReplyb2(int a) { return a; }
typedef BdrvChild AliasBdrvChild;
enum { NodeAb5 = 7 };
typedef BdrvChild *HandleBdrvChild;
typedef ptrdiff_t Functionbdc545d7(float, ...);
typedef const _Bool Constantbda808f5;
typedef const volatile _Bool Constant8840bc37;
typedef uintptr_t Function7da74380(void);
typedef long unsigned int Function36bf35d1(int64_t, ...);
extern int bdrv_co_Truncateb_8_entry;
typedef volatile struct Somef3a5ee99 Constante751406f;
typedef BlockDriverState *HandleBlockDriverState;
extern "C" {
long C\
ASE_API_0(1 \
, (2))double CASE_API_1//*
_Complex no_co_wrapper bdrv_co_co2b_0(struct B\
drvChild *//*
Cor\
outine, Functionffc9f0ec nbSectors, double _Complex bdrv_co_co2b_0, enum Mode03d1e27d bdrv_co2b_0, Arrayeb92d5c1 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\
yyyyyyyyyyyyy/**/, bool \
index/* why */);
}
co_wrapper_bdrv_rdlock struct hidden_on\
e **job_nbd_Replyb0(_Bool BdrvPollCo/* #if 0 */, i\
nt \
blk_get_aio_context,/* ' */unsigned lon\
g long int,//
c\
har *c\
o,/* * */int/* " */count, \
int table[ \
count+/* co_wrapper_mixed */1/* { ( */]);
struct/* é€ */hidden_one c\
o_wrapper_mixed *Node_peekb_1(Function2b2de32c BdrvPoll\
Co, int Node_peekb_1/* co_wrapper_mixed */(int, int(*)/**/ \
(void), void **))CASE\
_API_2;
co_wrapper_bdrv_rdlock// { ( 
enum/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */Modea9538ef8 Node_Truncateb1( \
BlockBackend *const Coroutine, int in_progress, double// #if 0 
_Complex/* @param n[in] */// why 
qemu_get_current_aio_context);
volatile BlockBackend no_co_wrapper *Node_co_nbd_Replyb\
_2/* " */(void)/* * */;
const volatile CASE_API_3 \
(1, ( \
2)) \
__int128 co_wrapper_bdrv_rdlock/* " */blk_ab2(BlockBackend const *const child, int(*poll\
_state)[/* { ( */3], enum Modede4e1a7a AioContext, bool ret// " 
);
Unknowna67fecc0 co_wrapp\
er job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_3/* ' */ \
(AliasBdrvChild *//
job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_3)/* ' */CASE_API_4( \
1/**/, (2 \
));
int \
co_wrapper_bdrv_rdlock Node_pwrite_zeroesb3(// " 
struct/* * */BlockBackend */* " */Node_co_pwrite_zeroesb3);
extern "C" {
co_wrapper_mixed_bdrv_rdlock int/* " */blk_ab_4(Unknown\
fc5324b1 aio_context_acquire,/* * */float arg2//*
);
}
extern "C" {
struct Hidden co_wrapper_mixed_bdrv_rdlock *// why 
blk_in_progressb4// #if 0 
(int p\
0);
}
union Som\
e62b6aff7 co_wrapper Node_ab_5(void);
long co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesb5/* ' */(HandleBdrvChild/**/x9_pwrite_zeroesb5, Functionbdc545d7 \
aio_bh_schedule_ones\
hot_full, long doubl\
e/* { ( */x9_co_pwrite_zeroesb5(/**/voi\
d//*
), Unknown4b1e0938 p3//*
, Constantbda808f5 p4);
wchar_t co_wrapper(/* { ( */*job_in_progressb_6(Con\
stant8840bc37 job_co_in_progressb_6, Function7da74380 \
Coroutine))[ \
1] \
;
extern "C" {
co_wrapper_mixed struct Some8bff5580 Node_in_progressb6(Function36bf35d1 qemu_get_current_aio_context, _Bool/***/bdrv_get_aio_context, __int128/* #if 0 */Node_co_in_progressb6// * 
,// é€ 
uint16_t/**/s_\
2);
}
extern "C" {
_\
Bool co_wrapper_mixed job_ab_7(BlockDriverState *p0,/* why */long double Coroutine(volatile char *), off_t aio_bh_schedule_o\
neshot, const/* { ( */int p3[restrict/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */3]/* é€ */, int/* @param n[in] */ \
, _Bool job_co_ab_7)/* #if 0 */CASE_API_5// { ( 
;
}
co_wrapper_mixed OTHER4718997B bdrv_get_sizeb7(volatile BlockDriverState *const AioContext \
, Unknown0d83db4\
3 p1, enum Mode36e9d246);
v\
oid// é€ 
co_wrapper/* " */CASE_API_6(/* @param n[in] */1, (2)) \
bdrv_Truncateb_8(void)CASE_API_7;
co_wrapper_mixed Constante751406f CASE_API_8 \
bdrv_peekb8/* " */// #if 0 
(AliasBdrvChild *ctx,// ' 
Unk\
nown5cb56a87 ret, struct Some4067e2cb// @param n[in] 
bdrv_co_peekb8, in\
t Coroutine,/* @param n[in] */QEMUIOVector * \
const p4[2// * 
*3], enum M\
ode2ccc7eab index \
);
long double/***/// ' 
co_wrapper_mixed_bdrv_rdlock x9_Truncateb\
_9( \
HandleBlockDriverState// " 
x9_co_Truncateb_9_entry, BlockBackend *x9_co_Truncateb_9);
Error co_wrapper *bdrv_pwrite_zeroesb9( \
signed char p0,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */long double// é€ 
p1, bool bdrv_pwrite_zeroesb9, unsigned i\
nt/* " */ALL, int bdrv_co_pwrite_zeroesb9, int co, int t\
able[/**/c\
o+/**/1])/**/;
struct JobCo2c0 { int taken; };
typedef BdrvChild AliasBdrvChild;
typedef BlockBackend *HandleBlockBackend;
typedef int X9Truncatec3;
typedef int Functiona9542f43(void);
typedef int NodeAc4;
typedef int Arrayd2a022a7[4];
void x9_peekc_8_bh(void *opaque);
typedef int JobGetSizec9;
int co_wrapper_mixed_bdrv_rdlock job_co2c_0(int p0, int, BlockBackend *const volatile *const job_co_co2c_0[sizeof(int)][2], int s, int table[s+1]);
union Somea41432fa co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyc0(AliasBdrvChild *, Other8f2cd68e s_2);
BdrvChild co_wrapper_bdrv_rdlock **job_ac_1(struct BlockBackend *job_co_ac_1, const uintptr_t aio_wait_kick[sizeof(int)], struct Some0c46a6b0 aio_context_acquire, int JobAc1, int co_wrapper_count(BlockDriverState *const *a0, ...), double _Complex p5);
BdrvChild co_wrapper_mixed *bdrv_get_sizec1(bool BdrvPollCo);
float _Complex co_wrapper Node_in_progressc_2(BdrvChild *NodeInProgressc2);
ssize_t co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesc2(HandleBlockBackend BdrvPollCo, union Some0821a613, int s, int table[s+1]);
Otherd2a022a7_t co_wrapper_mixed x9_Truncatec_3(AliasBdrvChild *in_progress);
uint32_t co_wrapper_mixed job_in_progressc3(BlockBackend *const JobInProgressc3, _Other5ba171fd p1, double(*p2)(double _Complex), Functiona9542f43 co_wrapper_count, int(*const Coroutine[const 2][2])[3], union Some62a6e3c4 p5);
void co_wrapper_mixed_bdrv_rdlock Node_ac_4(BlockDriverState const *const AioContext, int Node_co_ac_4_entry, Unknownb0ed6b30, int Node_co_ac_4, Arrayd2a022a7 BdrvPollCo, Unknownd6a9c141 p5);
BlockDriverState co_wrapper **job_peekc4(const BlockBackend *const);
double co_wrapper bdrv_Truncatec_5(BlockBackend const *const p0);
Unknown8cf2aa7c co_wrapper_bdrv_rdlock Node_pwrite_zeroesc5(BdrvChild const *qemu_coroutine_create, struct hidden_one *Node_co_pwrite_zeroesc5);
void no_co_wrapper blk_co_nbd_Replyc_6(Functiona9542f43 s_, float blk_nbd_Replyc_6, double p2);
bool no_co_wrapper blk_co_nbd_Replyc6(Unknown0d83db43 blk_nbd_Replyc6, const volatile int8_t p1, float _Complex, Unknown0d83db43 poll_state_, union Someb7624d04 assert);
double no_co_wrapper blk_co_Truncatec_7(struct BlockBackend *const ALL, Other882ce863_t p1);
_Bool co_wrapper_bdrv_rdlock bdrv_get_sizec7(struct BdrvChild *blk, Unknown7b60f772 bdrv_co_get_sizec7, int BdrvGetSizec7, unsigned p3, long int bdrv_co_get_sizec7_entry, union Some5ca5b7e0 index);
Unknownf855cb95 no_co_wrapper x9_co_peekc_8(int, volatile BdrvChild *offset, double BdrvPollCo, bool x9_co_peekc_8, double p4(void));
int no_co_wrapper bdrv_co_in_progressc8(BdrvChild *BdrvPollCo, Some16d29ab1 bdrv_in_progressc8, const volatile int bdrv_in_progressc8_bh);
volatile struct Somefa9441dd co_wrapper_mixed_bdrv_rdlock *job_get_sizec_9(void);
Someccfddc1f co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc9(enum Modebcc5dae1 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc9);
struct JobTruncated0 { int taken; };
union Someb2e4b51c { long long m0; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef const volatile enum Mode2ccc7eab Constant198b09c9;
typedef int Functionfb5297d0(float _Complex a0, _Bool a1, ...);
struct Hidden;
typedef int32_t Unknown03bf1c95;
extern int Node_co_Truncated_2_entry;
typedef int64_t Unknown90d47642;
enum Mode36e9d246 { Mode36e9d246_0 };
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef union { enum Mode36e9d246 m0; enum Modebb7ef5e5 m1; int m2[17]; } Some2310f545;
typedef Some2310f545 OTHER56581F67;
typedef int Arrayd2a022a7[4];
typedef int _Otherd2a022a7;
enum { X9InProgressd3 = 7 };
typedef BdrvChild *HandleBdrvChild;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct Somee03b14a2 { char m0; long int m1[3]; double _Complex m2; void (*m3[3])(int, ...); };
struct Some19bd07e8 { struct Somee03b14a2 m0[3]; enum Mode36e9d246 m1[3]; int m2; };
union Some225ea310 { int m0; double _Complex m1[3]; };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef _Atomic int *Otherf5dde301;
typedef ssize_t Unknown066d508b;
typedef unsigned Unknown686af274;
struct Somefb7ade8a { void *volatile *m0; };
typedef volatile struct Somefb7ade8a Constanta7854bae;
typedef void Function0f00c744(bool, long double _Complex, off_t);
typedef const volatile long double Constant0076d9ee;
typedef short Unknown93f0eaa7;
extern int Node_co_co2d_6_entry;
enum Modeb0042eff { Modeb0042eff_0 = 100, Modeb0042eff_1 = 1 << 4, Modeb0042eff_2 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef float _Other4718997b;
struct BlkCoCo2d7 { int taken; };
typedef BlockDriverState AliasBlockDriverState;
typedef signed char Unknown7ce13253;
enum Mode4e1da079 { Mode4e1da079_0 = 3, Mode4e1da079_1 = 3, Mode4e1da079_2 = 100 };
typedef union { int m0; double _Complex m1; enum Mode4e1da079 m2[17]; long double m3; } Some288d4baf;
enum Modeb046a86b { Modeb046a86b_0 = 3, Modeb046a86b_1 = 1 << 4, Modeb046a86b_2 = 1 << 4 };
typedef struct QDict QDict;
typedef struct __attribute__((packed)) { enum Modeb046a86b m0; const volatile QDict *m1; ptrdiff_t m2; long double m3; } Some09576c60;
typedef Some09576c60 Other00867fb1;
union Some10790360 { int m0; };
typedef union Some10790360 Otherc80e29f5_t;
void bdrv_co_nbd_Replyd_9_entry(void *opaque);
typedef union { void *volatile *m0[17]; double m1; } Some86f58117;
enum Modef8650c6f { Modef8650c6f_0, Modef8650c6f_1 = 1 << 4, Modef8650c6f_2 = 1 << 4 };
void co_wrapper_mixed job_Truncated_0(BdrvChild *const errp$, union Someb2e4b51c bdrv_get_aio_context, int aio_wait_kick, int p3, int, Constant198b09c9 bdrv_graph_rdlock_main_loop);
bool co_wrapper_bdrv_rdlock bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd0(Functionfb5297d0 aio_co_wake, bool p1);
short co_wrapper_bdrv_rdlock job_co2d_1(BlockBackend *AioContext, const volatile struct Hidden *p1, int p2);
Unknown03bf1c95 no_co_wrapper blk_co_get_sized1(__int128 blk_co_get_sized1);
float co_wrapper Node_Truncated_2(uint16_t Node_co_Truncated_2_entry[const 2], float AioContext, int co_);
Unknown90d47642 co_wrapper_bdrv_rdlock job_peekd2(const BlockDriverState *aio_bh_schedule_oneshot, double _Complex co_wrapper_count, OTHER56581F67 blk_bs, const bool poll_state_[static 4], const Arrayd2a022a7 job_co_peekd2, _Otherd2a022a7 p5);
int co_wrapper_mixed x9_in_progressd_3(HandleBdrvChild bdrv_graph_wrlock, enum Mode16f96c31 n1);
signed int co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd3(void qemu_get_current_aio_context(void), struct Some19bd07e8 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd3, union Some225ea310 assert, enum Mode4b47f04e arg2, int p4(int, long int));
void co_wrapper(*Node_pwrite_zeroesd_4(volatile BdrvChild *p0, int Node_pwrite_zeroesd_4[0x10u][2], void **volatile *errp$, Otherf5dde301 p3, Unknown066d508b AioContext, float(*[4][5])[16]))(void);
Unknown686af274 co_wrapper_mixed_bdrv_rdlock Node_in_progressd4(void);
Constanta7854bae co_wrapper_bdrv_rdlock blk_nbd_Replyd_5(struct BdrvChild *aio_wait_kick, size_t ctx, Function0f00c744 blk, Constant0076d9ee p3, long double p4, BlockBackend const *BdrvPollCo);
Unknown93f0eaa7 co_wrapper bdrv_ad5(BlockBackend *const child);
enum Modeb0042eff co_wrapper Node_co2d_6(const char *);
int8_t co_wrapper_mixed_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd6(enum Modef9ea3c6d, _Other4718997b ret_);
AliasBlockDriverState no_co_wrapper *blk_co_co2d_7(BlockDriverState const *qemu_get_current_aio_context, Unknown7ce13253 bdrv_graph_rdlock_main_loop, unsigned short int s_2, int(*p3)[3], int BlkCoCo2d7, int p5);
unsigned long long int co_wrapper_mixed_bdrv_rdlock blk_Truncated7(BlockBackend *const child, bool BlkTruncated7);
const volatile Some288d4baf co_wrapper_mixed x9_peekd_8(struct BlockBackend *x9_co_peekd_8);
Other00867fb1 co_wrapper_mixed_bdrv_rdlock Node_peekd8(BdrvChild *p0, Otherc80e29f5_t Node_co_peekd8_entry);
enum Modef9ea3c6d co_wrapper bdrv_nbd_Replyd_9(BlockBackend *, float Flags, void(*ALL)(double), Some86f58117 i, BdrvChild *const volatile *_flags);
ptrdiff_t co_wrapper_mixed_bdrv_rdlock(*job_in_progressd9(void qemu_get_current_aio_context(long double, double _Complex, int, ...), enum Modef8650c6f aio_bh_schedule_oneshot_full))[1];
typedef int JobInProgresse1;
typedef const volatile Otherd2a022a7 Constantcc33bffc;
typedef const volatile enum Modec97411b3 Constantb6a9b679;
typedef BlockDriverState AliasBlockDriverState;
typedef BlockBackend AliasBlockBackend;
void Node_co_pwrite_zeroese_6_entry(void *opaque);
struct NodeGetSizee7 { int taken; };
typedef void Functionedb35b03(void);
typedef long double _Complex Array41993409[4];
extern int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_9_entry;
int co_wrapper_bdrv_rdlock bdrv_pwrite_zeroese_0(void);
enum Modef9ea3c6d no_co_wrapper Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe0(struct BlockBackend *bdrv_poll_co, wchar_t AioContext, Unknown3d12be2a qemu_coroutine_yield, BdrvChild **blk, bool BdrvPollCo, union Some68f37486 p5);
_Bool co_wrapper job_in_progresse_1(struct BlockDriverState *p0, int poll_state);
void co_wrapper_mixed_bdrv_rdlock x9_peeke1(BdrvChild **x9_co_peeke1, const long double p1, BdrvChild const *Flags);
Otherdb4481db_t co_wrapper_mixed Node_co2e_2(BlockDriverState *p0, float _Complex opaque);
void co_wrapper_mixed **const *job_in_progresse2(BlockBackend *const AioContext, Unknown0d83db43 p1, int blk);
Constantcc33bffc co_wrapper job_Truncatee_3(void);
const volatile int co_wrapper_mixed job_co2e3(volatile BlockBackend *const BdrvPollCo, Other71821c04_t job_co_co2e3_entry);
Unknown56e6bf7d co_wrapper_mixed bdrv_peeke_4(Constantb6a9b679, Unknowna67fecc0 Flags, BdrvChild const *bdrv_peeke_4, double _Complex p3, _Atomic enum Mode1a34d831 *p4);
Error no_co_wrapper *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe4(const BlockDriverState *p0, void(*blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe4[2 *3])(double, volatile QEMUIOVector *, ...));
int16_t no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_5(AliasBlockDriverState *const poll_state);
Some2b26aabe co_wrapper_mixed blk_co2e5(AliasBlockBackend *blk_co_co2e5, int index, int co_wrapper_count, float BlkCo2e5, signed int p4[static const 2][2]);
uint16_t co_wrapper_mixed Node_pwrite_zeroese_6(AliasBlockDriverState *bdrv_get_aio_context, const struct Some8be212fd NodePwriteZeroese6[static 4][2]);
long double no_co_wrapper Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe6(void);
int co_wrapper_bdrv_rdlock Node_get_sizee_7(void);
Unknown93f0eaa7 no_co_wrapper x9_co_co2e7(Functionedb35b03 bytes);
int co_wrapper_bdrv_rdlock job_peeke_8(struct Someb205f75c);
wchar_t co_wrapper_mixed blk_get_sizee8(const BdrvChild *blk_co_get_sizee8, Array41993409 bytes, int p2, BlockBackend *AioContext);
enum Modea9538ef8 co_wrapper *x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_9(void);
BlockDriverState const co_wrapper_bdrv_rdlock *Node_Truncatee9(void);
union Some1c5a5a71 { long double m0; };
typedef uint8_t Unknowne27cda80;
typedef BdrvChild *HandleBdrvChild;
enum Modeaafe640c { Modeaafe640c_0 = 1 << 4, Modeaafe640c_1 = 3, Modeaafe640c_2 = 100 };
extern int x9_co_nbd_Replyf_2_entry;
typedef char *Other40e41774;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef enum Modef9ea3c6d Other0dbeaa17_t;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef long long Unknown56e6bf7d;
typedef int BlkCoPwriteZeroesf5;
typedef void Functionedb35b03(void);
typedef struct QEMUIOVector QEMUIOVector;
enum Modee5fbf669 { Modee5fbf669_0 = 100, Modee5fbf669_1, Modee5fbf669_2 = 3 };
void Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_7_entry(void *opaque);
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef int32_t Unknown03bf1c95;
typedef int16_t Unknown9a9f3b8d;
struct hidden_one;
extern int Node_get_sizef_9_bh;
typedef const volatile int Constant8c41d73f;
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
typedef union { long double _Complex m0; void **m1; } Somec2612b83;
int co_wrapper_mixed(blk_Truncatef_0)(_Bool Coroutine[], signed int aio_bh_schedule_oneshot_full); int co_wrapper Node_nbd_Replyf0(struct BlockDriverState *, int AioContext, union Some1c5a5a71 Node_co_nbd_Replyf0, _Bool, const BlockDriverState *, volatile BlockBackend *// #if 0 
NodeNbdReplyf0, int p6, union Some1c5a5a71 p7, _Bool p8, const BlockDriverState *p9, volatile BlockBackend *p10, int p11// " 
, union Some1c5a5a71 p12, _Bool p13, const BlockDriverState *p14, volatile BlockBackend *// " 
p15//
, int p16, union Some1c5a5a71 p17, _Bool p18, const BlockDriverState *p19, volatile BlockBackend *p20, int p21, union Some1c5a5a71 p22, _Bool p23, const BlockDriverState *p24, volatile BlockBackend *p25, int p26, union Some1c5a5a71 p27, _Bool p28, const BlockDriverState *p29, volatile BlockBackend *p30, int p31, union Some1c5a5a71 p32,// #if 0 
_Bool p33, const BlockDriverState *p34, volatile BlockBackend *p35, int p36, union Some1c5a5a71 p37, _Bool p38, const BlockDriverState *p39, volatile BlockBackend *p40, int p41, union Some1c5a5a71 p42, _Bool p43, const BlockDriverState *p44, volatile BlockBackend *p45,// @param n[in] 
int p46, union Some1c5a5a71 p47, _Bool p48, const BlockDriverState *//
p49, volatile BlockBackend *p50, int// é€ 
p51,// " 
union Some1c5a5a71 p52, _Bool p53, const BlockDriverState *p54, volatile BlockBackend *p55, int p56, union Some1c5a5a71 p57, _Bool p58, const// * 
BlockDriverState *p59, volatile BlockBackend *p60, int p61, union Some1c5a5a71 p62, _Bool p63, const BlockDriverState *p64, volatile BlockBackend *p65, int p66, union Some1c5a5a71 p67,// #if 0 
_Bool p68, const BlockDriverState *p69, volatile//*
BlockBackend *p70, int p71,// why 
union Some1c5a5a71 p72, _Bool p73, const BlockDriverState *p74,// co_wrapper_mixed 
volatile BlockBackend// é€ 
*p75, int p76, union Some1c5a5a71 p77, _Bool p78, const BlockDriverState *p79, volatile BlockBackend// co_wrapper_mixed 
*p80, int p81, union Some1c5a5a71 p82, _Bool p83, const BlockDriverState *p84, volatile BlockBackend *p85, int// #if 0 
p86, union Some1c5a5a71 p87, _Bool p88, const// é€ 
BlockDriverState// * 
*p89, volatile BlockBackend *p90, int p91, union Some1c5a5a71 p92, _Bool p93, const BlockDriverState *p94, volatile BlockBackend *p95, int p96, union Some1c5a5a71 p97, _Bool p98, const BlockDriverState *p99, volatile BlockBackend *p100, int p101, union Some1c5a5a71 p102, _Bool p103, const BlockDriverState *p104, volatile BlockBackend *p105, int p106, union Some1c5a5a71// é€ 
p107, _Bool p108, const BlockDriverState *p109, volatile// * 
BlockBackend *p110,// co_wrapper_mixed 
int p111,// #if 0 
union Some1c5a5a71 p112,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
_Bool p113, const BlockDriverState *p114, volatile//*
BlockBackend *p115, int p116, union Some1c5a5a71 p117, _Bool p118, const BlockDriverState *p119, volatile BlockBackend *p120, int p121, union Some1c5a5a71 p122, _Bool// * 
p123, const BlockDriverState *p124, volatile BlockBackend *p125, int p126, int count, int table[count+1]);
void no_co_wrapper x9_co_peekf_1(void// @param n[in] 
);
volatile Unknowne27cda80 co_wrapper job_pwrite_zeroesf1(BlockBackend *job_pwrite_zeroesf1, HandleBdrvChild job_co_pwrite_zeroesf1, enum Modeaafe640c n1); long long co_wrapper_bdrv_rdlock x9_nbd_Replyf_2(long co(int(*)(void), _Bool, int, ...), const long double p1[4][2], float Flags, long double X9NbdReplyf2); extern "C" {
const long no_co_wrapper Node_co_pwrite_zeroesf2(BlockBackend *volatile *qemu_get_aio_context);
}
extern "C" {
unsigned no_co_wrapper// { ( 
blk_co_af_3(Other40e41774);
}
int co_wrapper_mixed Node_get_sizef3(// { ( 
BlockDriverState *ALL)// é€ 
;
Other0dbeaa17_t co_wrapper_mixed(Node_in_progressf_4)(const HandleBdrvChild BdrvPollCo, struct BlockDriverState *bdrv_graph_wrlock); enum Modebb7ef5e5 co_wrapper_bdrv_rdlock blk_get_sizef4(volatile BdrvChild *qemu_coroutine_yield, int, Unknown56e6bf7d); char no_co_wrapper *const volatile// " 
*blk_co_pwrite_zeroesf_5(BlockBackend const *const Flags, int blk_pwrite_zeroesf_5_bh, Functionedb35b03 AioContext)// é€ 
;
extern "C" {
long double co_wrapper_mixed(Node_in_progressf5)(int// " 
aio_bh_schedule_oneshot, int aio_context_release, const char **p2// @param n[in] 
);
}
int co_wrapper_bdrv_rdlock bdrv_peekf_6(// #if 0 
struct BdrvChild *const arg1, long double _Complex Coroutine, const// é€ 
volatile QEMUIOVector//
*ret_, enum// @param n[in] 
Modee5fbf669 ALL// { ( 
);
extern "C" {
double no_co_wrapper job_co_nbd_Replyf6(void);
}
enum Mode87192a8c co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_7(void Coroutine(void));
enum Modef964abf0 co_wrapper_mixed_bdrv_rdlock x9_Truncatef7(double _Complex offset,// é€ 
Unknown03bf1c95 AioContext, signed int p2);
extern "C" {
int no_co_wrapper bdrv_co_af_8(volatile BlockDriverState *BdrvCoAf8, int);
}
const Unknown9a9f3b8d co_wrapper_mixed_bdrv_rdlock blk_peekf8(struct BdrvChild// * 
*blk_co_peekf8// #if 0 
, const struct hidden_one *);
Constant8c41d73f no_co_wrapper(Node_co_get_sizef_9)(BlockDriverState *n1);
int co_wrapper_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf9(BlockDriverState *const job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf9, enum Mode8ab9b57d *, const volatile Somec2612b83 p2// " 
, int job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf9_entry, int count, int table[count+1]);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
#define CASE_API_10(a, b) __attribute__((unused))
#define CASE_API_11 __attribute__((unused))
void blk_nbd_Replyg_0_bh(void *opaque);
typedef volatile enum Modef9ea3c6d Constant9805568a;
enum { JobCo2g1 = 7 };
typedef void Functionedb35b03(void);
struct JobPwriteZeroesg2 { int taken; };
typedef long Function01be1985(signed char a0, double a1, float _Complex a2, ...);
typedef BlockBackend AliasBlockBackend;
typedef size_t Array07d79e56[4];
typedef int Arrayd2a022a7[4];
typedef long unsigned int Function6444d0ae(float _Complex a0, _Bool a1, int a2, ...);
enum { BdrvTruncateg5 = 7 };
typedef _Bool Function2acfad7b(long double, int);
typedef BlockBackend *const volatile *Array972de5f7[4];
typedef const volatile Unknownf855cb95 Constant5f840a66;
static inline int BdrvInProgressg7(int a) { return a; }
void blk_ag_8_bh(void *opaque);
extern int bdrv_co_get_sizeg_9_entry;
typedef BdrvChild AliasBdrvChild;
no_co_wrapper short blk_co_nbd_Replyg_0(BlockBackend *const *assert, int blk_nbd_Replyg_0, int Coroutine, int p3, double p4(float, ...)); extern "C" {
Constant9805568a no_co_wrapper CASE_API_0(1, (2))blk_co_pwrite_zeroesg0(BlockDriverState **bytes);
}
struct Some8ce809ba co_wrapper_bdrv_rdlock job_co2g_1(Functionedb35b03 offset, int job_co_co2g_1, Some0dbe1e58 job_co2g_1, Functionedb35b03 p3, Unknownd6a9c141);
bool co_wrapper_bdrv_rdlock bdrv_pwrite_zeroesg1(int child, uint16_t bdrv_co_pwrite_zeroesg1, char *volatile *Coroutine[sizeof(int)], enum Mode22154ece p3, _Bool BdrvPwriteZeroesg1); union Someecc8abf6 co_wrapper_mixed(job_pwrite_zeroesg_2)(double _flags, unsigned int job_pwrite_zeroesg_2, double p2, unsigned int p3, double p4, unsigned int p5, double p6, unsigned int p7, double p8, unsigned int p9, double p10, unsigned int p11); co_wrapper_mixed_bdrv_rdlock BdrvChild *const *volatile *(bdrv_co2g2)(const BlockDriverState *Coroutine, BlockDriverState const *bdrv_co2g2, struct BlockDriverState *opaque, volatile Error *qemu_get_current_aio_context, BdrvChild *bdrv_co_co2g2, Function01be1985 bdrv_graph_rdlock_main_loop); extern "C" {
CASE_API_1 BdrvChild no_co_wrapper *(blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_3)(BlockBackend *const blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_3, enum Modefe687469 Coroutine, float _Complex aio_context_acquire, int aio_co_wake, long double, int)CASE_API_2;
}
const CASE_API_3 BlockBackend co_wrapper_bdrv_rdlock *x9_Truncateg3(BlockBackend *blk, AliasBlockBackend *, Array07d79e56 s_2, const Arrayd2a022a7 in_progress, Function6444d0ae qemu_in_coroutine, volatile BdrvChild *qemu_get_aio_context); co_wrapper_mixed_bdrv_rdlock CASE_API_4 long double _Complex bdrv_get_sizeg_4(struct BlockBackend *bdrv_get_sizeg_4); unsigned __int128 co_wrapper_mixed(x9_in_progressg4)(Otherd422e100 bytes, signed int p1, _Bool BdrvPollCo, int qemu_get_current_aio_context, ptrdiff_t x9_in_progressg4);
bool co_wrapper(bdrv_Truncateg_5)(volatile BdrvChild *const p0, long long aio_wait_kick, Function2acfad7b co, Array972de5f7 bdrv_Truncateg_5, _Atomic uint16_t **bdrv_co_Truncateg_5, BlockDriverState **const p5[const 2][5])CASE_API_5(1, (2));
CASE_API_6(1, (2))volatile char co_wrapper_bdrv_rdlock *x9_get_sizeg5(BlockDriverState const *X9GetSizeg5); double co_wrapper_mixed CASE_API_7 blk_in_progressg_6(Constant5f840a66 BdrvPollCo); int co_wrapper_mixed_bdrv_rdlock job_nbd_Replyg6(int co_wrapper_count)CASE_API_8(1, (2)); double _Complex co_wrapper_bdrv_rdlock CASE_API_9(1, (2))bdrv_in_progressg_7(BdrvChild *p0, int Coroutine, int bdrv_co_in_progressg_7);
CASE_API_10(1, (2))int no_co_wrapper blk_co_nbd_Replyg7(void);
int no_co_wrapper blk_co_ag_8(void);
extern "C" {
off_t no_co_wrapper(blk_co_peekg8)(void)CASE_API_11;
}
enum Mode83d870b8 co_wrapper_mixed(bdrv_get_sizeg_9)(AliasBdrvChild *, int offset);
int co_wrapper_mixed_bdrv_rdlock Node_ag9(int Node_co_ag9_entry, int Node_co_ag9, int bytes, int16_t(**p3)(_Bool, unsigned short int, long int, ...), struct Somedc772f0d);
void job_co2h_0_bh(void *opaque);
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef volatile unsigned int Constantb25e7842;
typedef long double _Complex OTHER41993409;
typedef BdrvChild *HandleBdrvChild;
typedef double Functionc5cec45e(void);
extern int bdrv_co_get_sizeh_1_entry;
typedef size_t Unknown07d79e56;
union Some1f62921d { _Bool m0; int (*m1)(float _Complex, ...); };
struct Some73d88e30 { long double m0; int m1; double _Complex m2; };
typedef off_t Unknownabe52526;
typedef double _Complex (*Array14357a41[4])(int a0, long double _Complex a1, bool a2, ...);
typedef unsigned Unknown686af274;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Some9fdaa5dc { enum Mode22154ece m0[17]; bool m1; int m2; enum Modef9ea3c6d m3[17]; };
enum { BlkCoPwriteZeroesh2 = 7 };
typedef bool Other6d3a5768_t;
typedef volatile Other6d3a5768_t Constant96393c38;
typedef BlockDriverState AliasBlockDriverState;
typedef volatile int Constant472f8a6d;
static inline int X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh4(int a) { return a; }
typedef char Unknownf855cb95;
union Some94cd9972 { int m0; int (*m1[17])(__int128, uint16_t, int); };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
static inline int BdrvPeekh6(int a) { return a; }
enum Mode511b4f3a { Mode511b4f3a_0 = 1 << 4, Mode511b4f3a_1 = 100, Mode511b4f3a_2 = 1 << 4 };
typedef union { enum Mode511b4f3a m0[17]; int m1[17]; _Bool m2[3]; } Someecd6bbdb;
typedef struct QEMUIOVector QEMUIOVector;
typedef int _Otherd2a022a7;
typedef uint64_t Unknown5cb56a87;
typedef const unsigned long long int Constant041f9f8d;
typedef int Unknownd2a022a7;
typedef volatile long double _Complex Constant9a1d62b5;
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
typedef struct { enum Mode87192a8c m0[3]; float _Complex m1[3]; double m2[3]; int m3; } Some197bb0a0;
typedef Some197bb0a0 _Otherc4bfab76;
enum Mode75999118 { Mode75999118_0 = 3, Mode75999118_1 = 1 << 4, Mode75999118_2 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Some9c06659c { enum Mode75999118 m0; long double _Complex m1; enum Mode2ccc7eab m2; _Bool m3[17]; };
unsigned __attribute__((unused))short int no_co_wrapper job_co_co2h_0(short aio_context_acquire, enum Mode956b2d09 job_co_co2h_0// @param n[in] 
, Constantb25e7842 poll_state, double bdrv_graph_co_rdlock(void), float _Complex job_co2h_0);
OTHER41993409 co_wrapper_bdrv_rdlock x9_get_sizeh0(HandleBdrvChild// * 
x9_get_sizeh0, void offset(int, ssize_t, BlockDriverState *const// " 
volatile *), Functionc5cec45e X9GetSizeh0, long double _Complex bytes);
Unknown07d79e56 co_wrapper_mixed bdrv_get_sizeh_1(BdrvChild *bdrv_co_get_sizeh_1, __attribute__((unused))int(*BdrvGetSizeh1)[16], union Some1f62921d p2, __attribute__((unused))int s_, __attribute__((unused))const struct Some73d88e30 index[2 *3], float p5);
Unknownabe52526 co_wrapper_mixed blk_ah1(const Array14357a41 co_wrapper_count, const Unknown686af274, size_t// co_wrapper_mixed 
blk_co_ah1_entry, union Some9fdaa5dc poll_state_, BdrvChild *i);
Constant96393c38 no_co_wrapper blk_co_pwrite_zeroesh_2(void);
long double no_co_wrapper x9_co_Truncateh2(AliasBlockDriverState *const x9_Truncateh2_bh,//*
__attribute__((unused))long double x9_Truncateh2(int, _Bool, long double _Complex(*)(int a0,//
int8_t a1, bool a2, ...), ...),// * 
int co, int table[// #if 0 
co+1])__attribute__((unused));
long// " 
__attribute__((__deprecated__// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
))double co_wrapper_mixed job_Truncateh_3(void);
Constant472f8a6d co_wrapper_mixed x9_Truncateh3(void);
int co_wrapper_mixed x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_4(AliasBlockDriverState *const// #if 0 
x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_4_entry);
wchar_t co_wrapper_bdrv_rdlock x9_peekh4// { ( 
(Unknownf855cb95 bdrv_graph_co_rdlock,// co_wrapper_mixed 
__attribute__((unused)// ' 
)unsigned int s, void(*)(double _Complex(*)(int, double, float _Complex, ...// * 
)//*
, __int128))__attribute__((__deprecated__));
union Some94cd9972 co_wrapper_mixed_bdrv_rdlock blk_Truncateh_5(enum Mode956b2d09 s, int64_t p1, long unsigned int blk_co_Truncateh_5, int count,// why 
int table[count+1])//*
__attribute__((unused));
volatile int64_t co_wrapper_bdrv_rdlock *x9_Truncateh5(__attribute__((unused// ' 
))enum Modef964abf0)__attribute__((unused));
int co_wrapper_mixed bdrv_peekh_6(volatile BlockBackend *const, size_t AioContext)__attribute__((unused));
double co_wrapper_mixed job_peekh6(struct BlockDriverState *offset);
double __attribute__((__deprecated__))_Complex co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_7(__attribute__((unused))volatile// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
BlockBackend *const assert, Someecd6bbdb assume_graph_lock, long double _Complex i, int8_t Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_7, volatile BlockDriverState *AioContext, double p5, int s, int table[s+1])__attribute__((unused));
void co_wrapper blk_peekh7(void)__attribute__((unused));
double co_wrapper_mixed Node_ah_8(// #if 0 
BdrvChild *s,//*
__attribute__// { ( 
((unused))double(const QEMUIOVector *a0, _Bool a1// why 
),// " 
double ret_);
const// #if 0 
__attribute__((__deprecated__))_Otherd2a022a7 co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh8(Unknown5cb56a87 _flags, Constant041f9f8d p1, uint16_t, Unknownd2a022a7 p3, const double _Complex BdrvPollCo[static 4][5])__attribute__((unused));
Constant9a1d62b5// é€ 
no_co_wrapper Node_co_Truncateh_9(void)__attribute__((unused));
const// why 
__attribute__((__deprecated__))BlockBackend co_wrapper_mixed_bdrv_rdlock __attribute__((nonnull(1), cold)) *Node_peekh9(_Otherc4bfab76 Node_co_peekh9, __attribute__((unused))const struct Some9c06659c NodePeekh9[4], _Otherc4bfab76 p2,//
const struct Some9c06659c p3[4]// ' 
, _Otherc4bfab76 p4, const struct Some9c06659c p5[4], _Otherc4bfab76 p6, const struct Some9c06659c p7[4],// é€ 
_Otherc4bfab76 p8, __attribute__((unused))const struct Some9c06659c p9[4],//*
_Otherc4bfab76 p10, const struct Some9c06659c p11[4], _Otherc4bfab76 p12, const struct Some9c06659c p13[4], _Otherc4bfab76 p14, const struct Some9c06659c p15[4], __attribute__((unused))_Otherc4bfab76 p16,// é€ 
const struct Some9c06659c//*
p17[4], _Otherc4bfab76 p18, const struct Some9c06659c p19[4], _Otherc4bfab76 p20,//
const struct Some9c06659c p21[4], _Otherc4bfab76 p22, const struct Some9c06659c p23[4], _Otherc4bfab76 p24, const struct Some9c06659c p25[4],//*
_Otherc4bfab76 p26, const struct Some9c06659c p27[4], _Otherc4bfab76 p28, const struct Some9c06659c p29[4])__attribute__((nonnull// ' 
(1//
), cold));
extern int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_0_entry;
typedef uint16_t Unknown39d5aad1;
enum Mode2bee5577 { Mode2bee5577_0, Mode2bee5577_1 = 1 << 4, Mode2bee5577_2 };
struct Some8a647ce5 { enum Mode2bee5577 m0; int m1; unsigned bits : 3; };
typedef BlockBackend AliasBlockBackend;
typedef signed char OTHER7CE13253;
typedef const OTHER7CE13253 Constant9a61a4f4;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct { uint8_t (*m0[17])[1]; enum Modef9ea3c6d m1; unsigned bits : 3; } Someb3af8051;
typedef BlockBackend *HandleBlockBackend;
typedef int JobTruncatei3;
struct JobTruncatei4 { int taken; };
struct hidden_one;
typedef BlockDriverState AliasBlockDriverState;
typedef int Arrayd2a022a7[4];
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef enum Mode22154ece *Other7b927f05_t;
typedef double _Complex Other5ba171fd;
enum Mode5219b1df { Mode5219b1df_0 = 100, Mode5219b1df_1 = 100, Mode5219b1df_2 = 3 };
union Some538b5f8e { int m0[17]; enum Mode5219b1df m2; int m3; };
typedef long int Unknown16dbad07;
enum { BdrvInProgressi5 = 7 };
struct Hidden;
typedef bool Other6d3a5768_t;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef ssize_t Unknown066d508b;
struct BlkInProgressi6 { int taken; };
typedef struct JobTxn JobTxn;
union Some1bf834e2 { float m0; int (*m1)(int, wchar_t, int, ...); int (*m2)[3]; const JobTxn *m3; };
union Someca95b911 { uint8_t m0; };
static inline int BdrvGetSizei7(int a) { return a; }
void job_co2i_8_bh(void *opaque);
typedef union { int m0[3]; } Somebd374e4b;
enum Mode83d870b8 { Mode83d870b8_0 = 100, Mode83d870b8_1 = 100, Mode83d870b8_2 = 1 << 4 };
typedef BlockDriverState *HandleBlockDriverState;
struct Someca54292d { _Bool m0[17]; bool m1[17]; };
typedef int _Otherd2a022a7;
typedef long long Unknown56e6bf7d;
typedef volatile Unknown56e6bf7d Constanteef58022;
void x9_nbd_Replyi_9_bh(void *opaque);
struct Some6f7e3c39 { int m0; int32_t m1[3]; };
struct Some0d28d8b6 { double m0[3]; };
short co_wrapper_mixed_bdrv_rdlock(blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_0)(volatile BlockBackend *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_0, bool p1, long double, const volatile Unknown39d5aad1 _flags, __attribute__((unused))struct Some8a647ce5 aio_wait_kick[ *], unsigned __int128 blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_0_entry(void));
void co_wrapper(Node_peeki0)(void);
const __attribute__((unused))volatile __attribute__((__deprecated__))_Bool co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_1(__attribute__((unused))BdrvChild *const, AliasBlockBackend *NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi1, uint16_t p2, Constant9a61a4f4 bs, __attribute__((unused))int co, int table[co+1])__attribute__((nonnull(1), cold)); extern BlockDriverState co_wrapper_bdrv_rdlock *const *(x9_nbd_Replyi1)(void); extern volatile __attribute__((nonnull(1), cold))int no_co_wrapper __attribute__((unused))Node_co_peeki_2(const Someb3af8051 in_progress[static 4][5], HandleBlockBackend ctx)__attribute__((nonnull(1), cold));
double _Complex no_co_wrapper job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi2(struct BlockDriverState *const, __attribute__((unused))float[static 4][5], int64_t BdrvPollCo(void), signed int p3, const volatile float _Complex job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi2_bh); __attribute__((unused))const __attribute__((unused))int co_wrapper job_Truncatei_3(void);
long __attribute__((nonnull(1), cold))double co_wrapper_bdrv_rdlock(*blk_co2i3(bool BlkCo2i3))(long double, int, uintptr_t)__attribute__((__deprecated__));
__attribute__((unused))struct hidden_one co_wrapper *const *job_Truncatei_4(AliasBlockDriverState *AioContext, long double _Complex, __attribute__((unused))const Arrayd2a022a7 job_co_Truncatei_4); extern Other7b927f05_t co_wrapper_mixed_bdrv_rdlock Node_in_progressi4(long double Node_co_in_progressi4, Other5ba171fd NodeInProgressi4, __attribute__((unused))size_t p2, union Some538b5f8e poll_state_, Unknown16dbad07 bdrv_get_aio_context); void co_wrapper_mixed_bdrv_rdlock **const volatile *bdrv_in_progressi_5(double bdrv_co_in_progressi_5)__attribute__((nonnull(1), cold));
__attribute__((unused))float co_wrapper(bdrv_peeki5)(BlockDriverState *aio_wait_kick, struct Hidden *aio_co_wake, Other6d3a5768_t index, enum Mode55de786a p3, signed char bytes, Unknown066d508b bdrv_co_peeki5);
extern union Some1bf834e2 co_wrapper_mixed __attribute__((nonnull(1), cold))blk_in_progressi_6(void); int no_co_wrapper __attribute__((__deprecated__))job_co_in_progressi6(__attribute__((unused))BlockBackend *, union Someca95b911, long double offset(void))__attribute__((__deprecated__)); Unknown39d5aad1 co_wrapper_mixed_bdrv_rdlock __attribute__((unused))bdrv_get_sizei_7(BlockDriverState *bdrv_co_get_sizei_7)__attribute__((unused));
__attribute__((unused))int co_wrapper(x9_co2i7)(void)__attribute__((nonnull(1), cold));
extern bool no_co_wrapper __attribute__((__deprecated__))job_co_co2i_8(BlockBackend *blk_bs, const double _Complex offset[2 *3], __attribute__((unused))BlockBackend const *job_co2i_8, __attribute__((unused))int p3, Somebd374e4b p4, enum Mode83d870b8 qemu_coroutine_self); float _Complex co_wrapper_bdrv_rdlock(blk_get_sizei8)(__attribute__((unused))HandleBlockDriverState ret, struct Someca54292d blk_co_get_sizei8[2 *3], __attribute__((unused))const _Otherd2a022a7 s_2, Constanteef58022 blk_get_sizei8, __attribute__((unused))long int p4, double poll_state_(volatile char *a0, ...));
struct Some6f7e3c39 no_co_wrapper x9_co_nbd_Replyi_9(void); struct Some0d28d8b6 co_wrapper_mixed(Node_ai9)(_Bool)__attribute__((unused));
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef struct { enum Modebb7ef5e5 m0[17]; } Some9faead95;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef BdrvChild *HandleBdrvChild;
enum Mode75d6fb87 { Mode75d6fb87_0 = 100, Mode75d6fb87_1 = 1 << 4, Mode75d6fb87_2 };
typedef enum Mode75d6fb87 Othere4d3f9e9;
void x9_co_pwrite_zeroesj_1_entry(void *opaque);
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
struct Some100d383f { int m0[17]; };
struct Some31f748d2 { enum Mode47ab3b9b m0[3]; struct Some100d383f m1[3]; int m2; };
static inline int X9PwriteZeroesj2(int a) { return a; }
typedef float Array4718997b[4];
typedef BlockDriverState *HandleBlockDriverState;
typedef int (*volatile *volatile Constantb56a5305)[3];
typedef char *_Other40e41774;
typedef int64_t Unknown90d47642;
typedef enum Mode75d6fb87 Othere4d3f9e9_t;
void job_co_Truncatej_5_entry(void *opaque);
typedef struct Error Error;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
extern int job_co_get_sizej_6_entry;
struct BdrvNbdReplyj7 { int taken; };
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
enum Mode5aa70844 { Mode5aa70844_0 = 1 << 4, Mode5aa70844_1 = 100, Mode5aa70844_2 = 100 };
typedef unsigned char Unknownd6a9c141;
static inline int BlkCoPwriteZeroesj8(int a) { return a; }
typedef int Function71284cd6(long double a0, ...);
typedef BlockBackend AliasBlockBackend;
struct hidden_one;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
typedef union { int m0[17]; bool m1[17]; enum Mode16f96c31 m2[17]; void (*m3[17])(int, int, ...); } Some51fdfcf9;
typedef union { uintptr_t m0[17]; } Somebe2ce7b9;
struct Some1baa0f17 { enum Modea2a16959 m0[17]; };
void co_wrapper_mixed_bdrv_rdlock Node_get_sizej_0(const BlockDriverState *const qemu_coroutine_create, const int aio_bh_schedule_oneshot[ *][5], const Some9faead95[const 2], int NodeGetSizej0, volatile signed int ALL, float aio_context_acquire);
enum Modef9ea3c6d co_wrapper_bdrv_rdlock job_aj0(const HandleBdrvChild p0, int bytes, BlockBackend **, long long BdrvPollCo, Othere4d3f9e9 ret, bool job_co_aj0, int p6, BlockBackend **p7, long long p8, Othere4d3f9e9 p9, bool p10, int p11, BlockBackend **p12);
int co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesj_1(long double p0(double a0, unsigned __int128 a1, BlockBackend **a2, ...));
const BlockBackend co_wrapper_bdrv_rdlock *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1(int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1, void *volatile **, struct Some31f748d2 p2, int BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1, float _Complex bytes, int p5, void *volatile **p6, struct Some31f748d2 p7, int p8, float _Complex p9, int p10, void *volatile **p11, struct Some31f748d2 p12, int p13, float _Complex p14, int p15, void *volatile **p16, struct Some31f748d2 p17, int p18, float _Complex p19, int p20, void *volatile **p21, struct Some31f748d2 p22, int p23, float _Complex p24, int p25, void *volatile **p26, struct Some31f748d2 p27, int p28, float _Complex p29, int p30, void *volatile **p31, struct Some31f748d2 p32, int p33, float _Complex p34, int p35, void *volatile **p36, struct Some31f748d2 p37, int p38, float _Complex p39, int p40, void *volatile **p41, struct Some31f748d2 p42, int p43, float _Complex p44, int p45, void *volatile **p46, struct Some31f748d2 p47, int p48, float _Complex p49, int p50, void *volatile **p51, struct Some31f748d2 p52, int p53, float _Complex p54, int p55, void *volatile **p56, struct Some31f748d2 p57, int p58, float _Complex p59, int p60, void *volatile **p61, struct Some31f748d2 p62, int p63, float _Complex p64, int p65, void *volatile **p66, struct Some31f748d2 p67, int p68, float _Complex p69, int p70, void *volatile **p71, struct Some31f748d2 p72, int p73, float _Complex p74, int p75, void *volatile **p76, struct Some31f748d2 p77, int p78, float _Complex p79, int p80, void *volatile **p81, struct Some31f748d2 p82, int p83, float _Complex p84, int p85, void *volatile **p86, struct Some31f748d2 p87, int p88, float _Complex p89, int p90, void *volatile **p91, struct Some31f748d2 p92, int p93, float _Complex p94, int p95, void *volatile **p96, struct Some31f748d2 p97, int p98, float _Complex p99, int p100, void *volatile **p101, struct Some31f748d2 p102, int p103, float _Complex p104, int p105, void *volatile **p106, struct Some31f748d2 p107, int p108, float _Complex p109, int p110, void *volatile **p111, struct Some31f748d2 p112, int p113, float _Complex p114, int p115, void *volatile **p116, struct Some31f748d2 p117, int p118, float _Complex p119, int p120, void *volatile **p121, struct Some31f748d2 p122, int p123, float _Complex p124, int p125);
ptrdiff_t co_wrapper x9_pwrite_zeroesj_2(Array4718997b, int, int, long unsigned int Coroutine(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState Flags, Array4718997b p5, int p6, int p7, long unsigned int p8(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState p9, Array4718997b p10, int p11, int p12, long unsigned int p13(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState p14, Array4718997b p15, int p16, int p17, long unsigned int p18(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState p19, Array4718997b p20, int p21, int p22, long unsigned int p23(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState p24, Array4718997b p25, int p26, int p27, long unsigned int p28(unsigned short int, uintptr_t, long double _Complex, ...), HandleBlockDriverState p29);
double co_wrapper_bdrv_rdlock bdrv_peekj2(Constantb56a5305 bdrv_get_aio_context, uint8_t[ *][5], _Other40e41774 bdrv_co_peekj2_entry, long double _Complex co_wrapper_count, int assert);
Unknown90d47642 co_wrapper_mixed_bdrv_rdlock x9_get_sizej_3(void);
_Bool co_wrapper blk_Truncatej3(void);
Othere4d3f9e9_t co_wrapper_mixed_bdrv_rdlock job_in_progressj_4(BlockDriverState *Coroutine, long long);
_Bool co_wrapper_bdrv_rdlock job_co2j4(BlockBackend *p0, wchar_t job_co_co2j4, int p2, int JobCo2j4, enum Modef9ea3c6d AioContext, HandleBdrvChild Coroutine);
uint16_t co_wrapper_mixed job_Truncatej_5(BlockDriverState *qemu_coroutine_yield, double _Complex JobTruncatej5, void p2(const volatile Error *a0, long a1, _Bool a2));
__int128 co_wrapper_mixed_bdrv_rdlock job_pwrite_zeroesj5(enum Modef964abf0 co_wrapper_count, enum Mode58f878a3 job_co_pwrite_zeroesj5, long int, long double _Complex);
off_t co_wrapper_bdrv_rdlock job_get_sizej_6(void);
float no_co_wrapper bdrv_co_aj6(void);
enum Modea2a16959 co_wrapper_bdrv_rdlock *bdrv_nbd_Replyj_7(const BlockDriverState *aio_bh_schedule_oneshot_full, int arg1, int table[arg1+1]);
int co_wrapper_bdrv_rdlock job_peekj7(BlockBackend *job_peekj7, long double AioContext, long double _Complex in_progress, enum Mode5aa70844 bdrv_poll_co, Unknownd6a9c141 bdrv_graph_wrlock, int64_t co_wrapper_count);
uint16_t no_co_wrapper blk_co_pwrite_zeroesj_8(Function71284cd6 Coroutine, BlockDriverState *co_wrapper_count, signed int blk_co_pwrite_zeroesj_8, float p3, int count, int table[count+1]);
wchar_t co_wrapper_mixed blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj8(AliasBlockBackend *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj8, int bdrv_graph_rdlock_main_loop, double BlkXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj8, long int, volatile struct hidden_one *p4, double p5);
double _Complex co_wrapper_mixed_bdrv_rdlock Node_co2j_9(Some51fdfcf9 errp$, Somebe2ce7b9 co_);
struct Some1baa0f17 no_co_wrapper x9_co_get_sizej9(void);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
#define CASE_API_10 __attribute__((unused))
#define CASE_API_11(a, b) __attribute__((unused))
#define CASE_API_12(a, b) __attribute__((unused))
#define CASE_API_13(a, b) __attribute__((unused))
#define CASE_API_14(a, b) __attribute__((unused))
struct JobCoNbdReplyk0 { int taken; };
struct Some96404050 { int m0; double m1; double _Complex m2[3]; unsigned bits : 3; };
typedef off_t Unknownabe52526;
typedef BdrvChild AliasBdrvChild;
enum { BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk1 = 7 };
typedef unsigned short int Unknowna67fecc0;
typedef int64_t Unknown90d47642;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef long int Function329f55f2(void);
union Someaed06284 { enum Modef9ea3c6d m0; int m1; float _Complex m2; double m3[17]; };
typedef union Someaed06284 _Othera4787910;
typedef struct QEMUIOVector QEMUIOVector;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
struct Somebae5a6b4 { int m0; enum Mode6e6db0be m1[3]; unsigned bits : 3; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct { struct Somebae5a6b4 m0; enum Mode2ccc7eab m1; } Some28e49c4f;
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
struct Some100d383f { int m0[17]; };
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef int X9CoPeekk4;
struct __attribute__((packed)) Someee70ee1a { uint64_t *m0; };
typedef bool Other6d3a5768_t;
typedef double _Complex OTHER5BA171FD;
typedef volatile Unknowna67fecc0 Constant7c3b84bf;
typedef ssize_t Unknown066d508b;
struct Some178f9867 { long double _Complex m0; };
void bdrv_co_pwrite_zeroesk_6_entry(void *opaque);
typedef double Othere38b374f;
typedef const volatile float _Complex Constantfa8daf8b;
typedef int Otherd2a022a7_t;
enum Mode511b4f3a { Mode511b4f3a_0 = 1 << 4, Mode511b4f3a_1 = 100, Mode511b4f3a_2 = 1 << 4 };
union Some66edf51e { enum Mode511b4f3a m0[17]; };
typedef unsigned int Unknown2ef0b51c;
typedef struct JobTxn JobTxn;
typedef int BdrvGetSizek8;
typedef uint32_t Unknown4b75eb3b;
typedef BdrvChild *HandleBdrvChild;
struct Some9\
6404050 no_co_wrapper(job_co_nbd_Replyk_0)(volatile	Unknownabe52526 p0, long do\
uble \
_Complex assume_graph_lock);

# ifndef CONFIG_CASE_2 // why
Ali\
asBdrvChild co_wrapper *x9_nbd_Replyk0  (struct BlockDriverState \
*, 
	longdouble  _Complex p1(_Bool, \
int , int
, ...));

#	else /* else */
#pragma once
# endif
int co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_1( \
const BlockBackend*bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_1_entry
    , __int128
co_wrapper_count, bool	AioContex\
t(longdouble	_Complex) 
	);
Unknowna67fecc0 co_wrapper
(bdrv_ak1)(
    ptrdiff_t bdrv_co_ak1_entry, \
Unknown90d47642 BdrvAk1 \
, enum
    Modef9ea3c6dp2, Function329f55f2 blk, _Other\
a4787910 aio_bh_schedule_oneshot);
signed char co_wrapper_mixed_bdrv_rdlock(Node_co2k_2)(  BdrvChild 
	*Node_co_co2k_2  );
CASE_API_0(1, (2   \
))const CASE_API_1(1, (2))QEMUIOVector co_wrapper_bdrv_rdlock CASE_API_2(1,( 
	2)) *job_in_progressk2  ( \
volatile  BlockDriverState*opaqu\
e	, Some28e49c4f  bdrv_graph_rdlock_main_loop
    ,
lo\
ng double JobInProgressk2(
    float a0, 
	dou\
ble a1));
o\
ff_t no_co_wrapper \
x9_co_pwrite_zeroesk_3(BlockDriverState *const offset, const enum Moded07fe603 
	X9CoPwriteZeroesk3)C\
ASE_API_3;

#ifdef CONFIG_CASE_8
struct Some100d383f co_wrapper_mixed(Node_get_sizek3) (float	_Complex  Node_get_sizek3 
	,
enum Mode55de786a);

#endif
CASE_API_4 
	(1, (2))struct Someee70ee1a no_co_wrapper x9_co_peek\
k_4( \
constBlockDriverState *qemu_coroutine_create, Other6d3a5768_t Coroutine  , unsigned int( int  a0
    , ...), Other6d3a5768_t p3,
unsigned int 
	p4(i\
nt a0, ...), Other6d3a5768_t p5 
	, unsigned  int p6(int a0
    , \
...) , Other6d3a5768_t p7, unsig\
ned int p8(int a0, ...), Other6d3a5768_t p9  , unsigned int 
	 \
p10(int a0 
	, ...), \
Other6d3a5768_t p11, 
	unsigned int \
p12(int a0,...), Other6\
d3a5768_t
    p13, \
unsi\
gned
    int  p\
14(int a0, ...) , Other6d3a5768_t p15	, unsigned
    in\
t p16(inta\
0, ... \
), Other6d3a5768_t p1\
7	, unsigned i\
nt p18(in\
t a0, ...), Other6d3a5768_t p19, unsigned i\
nt p20(  i\
nt a0, ...)	, Other6d3a5768_t
 \
p21, unsigned int p22(int  a0 
	,	...), Other6d3a5768_t p23, unsigned int p24( \
int  a\
0, ...), Other6d3a5768_t p25,  unsigned	 \
int p26(  int 
	a0, ...), Other6d3a5768_t p27, unsigned int p28( \
int	a0, ...) , Other6d3a5768_t p29, unsigned \
int p\
30(int
a\
0, ...), int co, int table[ \
co+1  ]  );

#if 0
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#else
BdrvChild no_co_wrapper * 
	*(blk_co_Truncatek4)(void)CASE_API_5(1, (	2) 
	);

#endif

#if defined(CASE) && \
    CASE > 11
OTHER5BA171FD
no_co_wrapper(blk_co_pwrite_zeroesk_5) (
int blk_pwrite_zeroesk_5(
    unsigned long long
int
    a0, 
	short a1, \
long
    double a2), double	aio_bh_schedule_oneshot  );

#elif 1
int other_11;
#endif

#if 1
enum Mode6e6db0be co_wrapper_bdrv_rdlock(bdrv_pwrite_zeroesk5)(BlockBackend const *const
bdrv_co_pwrite_zeroesk5, Constant7c3b84bf \
ret,Unknown066d508bCoroutine
, BlockDriverState 
	* c\
onst volatile * 
	BdrvPollCo 
	,
    struct Some178f9867
    p4);

#else
}}} co_wrapper {
#endif

#if 1
int8_t \
co_wrappe\
r_mixed	CASE_API_6(1, (2)) 
	bdrv_pwrite\
_zeroesk_6(int, int bdrv_get_aio_context
    , BlockDriverState
    *, \
const volatile Othere38b374f Flags, Constantfa8da\
f8b n1);

#else
don't co_wrapper
#endif

# ifndef CONFIG_CASE_14 // why
CASE_API_7 int16_t co_wrapper CASE_API_8(1, 
	(2))job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk6(  int arg1, inttab\
le[arg1+1]) \
;

#	else /* else */
#pragma once
# endif

# ifndef CONFIG_CASE_15 // why
Otherd2a022a7_t co_wrapper_mixed_bdrv_rdlock(x9_peekk_7)
    (BlockDriverState *, union Some66edf51\
e,int p2 \
, float _Complex aio_bh_schedule_oneshot, Unknown2ef0b51c x9_peekk_7  , JobTxn * const *[2 *3]);

#	else /* else */
#pragma once
# endif
int co_wrapper 
	(Node_ak7  )(BlockBackend *p0
, ptrdiff_t bd\
rv_get_aio_context,
uintptr_t *  *Node_co_ak7_entry )CASE_API_9 
	(1,	(2)) 
	;
float co_wrapper_mixed_bdrv_rdlock(*const volatile *bdrv_get_sizek_8(BlockDri\
verState * \
const Coroutine, _Bool bdrv_co_get_sizek_8_entry, 
	int16_t i  , Unk\
nown4b75eb3b aio_wait_kick,HandleBdrvChild ALL, volatile	BlockDriverState *child))(ptrdiff_t \
,  float _Complex, int ,
...)	;

#if defined(CASE) && \
    CASE > 18
CASE_API_10 const
    CASE_API_11 \
(1, (2 ))BlockBackend co_wrapper_bdrv_rdlock *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk8
( const BdrvChild *aio_bh_schedule_oneshot);

#elif 1
int other_18;
#endif
CASE_API_12(1, (2))  unsigned no_co_wrapper CASE_API_13
    (1,	( 
	2))bdrv_co_Trun\
catek_9 
	(struct BdrvChild	* 
	r\
et) 
	;

# ifndef CONFIG_CASE_20 // why
void  \
co_wrapper_mixed	(job_nbd_Replyk9 
	)( void)CASE_API_14(
    1, ( \
2)	);

#	else /* else */
#pragma once
# endif
typedef unsigned char (*Otherdd90181f)[16];
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef union { double m0; enum Mode47ab3b9b m1; } Somea9769fbf;
typedef unsigned Unknown686af274;
typedef BlockDriverState *HandleBlockDriverState;
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
typedef BlockBackend *HandleBlockBackend;
union Some896f42b3 { volatile int *m0; };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
static inline int NodeTruncatel4(int a) { return a; }
typedef int Arrayd2a022a7[4];
typedef BdrvChild *HandleBdrvChild;
typedef float Function69e34a1c(int32_t, uint16_t, int, ...);
enum { JobGetSizel5 = 7 };
typedef volatile double _Complex Constantd4e1ad5b;
typedef BlockDriverState AliasBlockDriverState;
typedef const volatile _Bool *Other10e2b700_t;
typedef unsigned Other686af274;
typedef struct { BdrvChild **m0[17]; } Some14413231;
typedef int16_t Unknown9a9f3b8d;
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
union Some992d967c { enum Mode5559ebbf m0[17]; };
void Node_co_peekl_8_entry(void *opaque);
typedef int Otherd2a022a7_t;
typedef const volatile long double Constant0076d9ee;
typedef volatile uint32_t Constant99f57128;
enum Mode36e9d246 { Mode36e9d246_0 };
void job_co_get_sizel_9_entry(void *opaque);
enum Mode3d885bd9 { Mode3d885bd9_0 = 3, Mode3d885bd9_1 = 100, Mode3d885bd9_2 = 1 << 4 };
struct Some3b4c7250 { long double m0[3]; enum Mode3d885bd9 m1; };
typedef struct Some3b4c7250 Otherc3c7961e_t;
typedef int Unknownd2a022a7;
_Bool co_wrapper_mixed_bdrv_rdlock blk_al_0(int p0, int Coroutine, uint32_t blk_co_al_0, char *const BdrvPollCo[2 *3][2], _Bool p4);
size_t co_wrapper_mixed_bdrv_rdlock bdrv_peekl0(bool index, int co, int bdrv_peekl0, long double _Complex co_wrapper_count, Otherdd90181f p4);
int co_wrapper_bdrv_rdlock(*x9_co2l_1(__int128 x9_co2l_1, Somea9769fbf errp$))(void);
void no_co_wrapper bdrv_co_al1(int16_t qemu_get_aio_context);
Unknown686af274 co_wrapper blk_in_progressl_2(void);
int co_wrapper_mixed_bdrv_rdlock Node_peekl2(HandleBlockDriverState yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, BdrvChild *, volatile enum Mode01e5d05a nbSectors, void(bool, long double _Complex, long double _Complex));
const int co_wrapper_mixed **Node_co2l_3(void **const *assert, int Flags);
HandleBlockBackend no_co_wrapper Node_co_nbd_Replyl3(void(int, bool, float, ...), union Some896f42b3 bytes, enum Modef964abf0 Flags);
float co_wrapper_bdrv_rdlock Node_Truncatel_4(long double _Complex qemu_coroutine_self, const Arrayd2a022a7 Node_co_Truncatel_4, uint16_t Coroutine, float aio_wait_kick);
HandleBdrvChild co_wrapper_bdrv_rdlock x9_nbd_Replyl4(volatile _Bool x9_co_nbd_Replyl4, unsigned int co_, Function69e34a1c X9NbdReplyl4);
Constantd4e1ad5b co_wrapper_bdrv_rdlock job_get_sizel_5(void);
void co_wrapper_mixed job_get_sizel5(AliasBlockDriverState *job_get_sizel5, Other10e2b700_t bdrv_graph_wrlock);
Other686af274 no_co_wrapper blk_co_co2l_6(void);
int8_t co_wrapper_mixed x9_al6(void);
signed int co_wrapper_mixed_bdrv_rdlock job_get_sizel_7(void);
int co_wrapper_mixed_bdrv_rdlock Node_in_progressl7(BlockDriverState const *, int nbSectors, Some14413231 NodeInProgressl7, uint32_t poll_state, Unknown9a9f3b8d p4, union Some992d967c Coroutine, int p6, Some14413231 p7, uint32_t p8, Unknown9a9f3b8d p9, union Some992d967c p10, int p11, Some14413231 p12, uint32_t p13, Unknown9a9f3b8d p14, union Some992d967c p15, int p16, Some14413231 p17, uint32_t p18, Unknown9a9f3b8d p19, union Some992d967c p20, int p21, Some14413231 p22, uint32_t p23, Unknown9a9f3b8d p24, union Some992d967c p25, int p26, Some14413231 p27, uint32_t p28, Unknown9a9f3b8d p29, union Some992d967c p30, int p31, Some14413231 p32, uint32_t p33, Unknown9a9f3b8d p34, union Some992d967c p35, int p36, Some14413231 p37, uint32_t p38, Unknown9a9f3b8d p39, union Some992d967c p40, int p41, Some14413231 p42, uint32_t p43, Unknown9a9f3b8d p44, union Some992d967c p45, int p46, Some14413231 p47, uint32_t p48, Unknown9a9f3b8d p49, union Some992d967c p50, int p51, Some14413231 p52, uint32_t p53, Unknown9a9f3b8d p54, union Some992d967c p55, int p56, Some14413231 p57, uint32_t p58, Unknown9a9f3b8d p59, union Some992d967c p60, int p61, Some14413231 p62, uint32_t p63, Unknown9a9f3b8d p64, union Some992d967c p65, int p66, Some14413231 p67, uint32_t p68, Unknown9a9f3b8d p69, union Some992d967c p70, int p71, Some14413231 p72, uint32_t p73, Unknown9a9f3b8d p74, union Some992d967c p75, int p76, Some14413231 p77, uint32_t p78, Unknown9a9f3b8d p79, union Some992d967c p80, int p81, Some14413231 p82, uint32_t p83, Unknown9a9f3b8d p84, union Some992d967c p85, int p86, Some14413231 p87, uint32_t p88, Unknown9a9f3b8d p89, union Some992d967c p90, int p91, Some14413231 p92, uint32_t p93, Unknown9a9f3b8d p94, union Some992d967c p95, int p96, Some14413231 p97, uint32_t p98, Unknown9a9f3b8d p99, union Some992d967c p100, int p101, Some14413231 p102, uint32_t p103, Unknown9a9f3b8d p104, union Some992d967c p105, int p106, Some14413231 p107, uint32_t p108, Unknown9a9f3b8d p109, union Some992d967c p110, int p111, Some14413231 p112, uint32_t p113, Unknown9a9f3b8d p114, union Some992d967c p115, int p116, Some14413231 p117, uint32_t p118, Unknown9a9f3b8d p119, union Some992d967c p120, int p121, Some14413231 p122, uint32_t p123, Unknown9a9f3b8d p124, union Some992d967c p125, int p126);
Otherd2a022a7_t co_wrapper Node_peekl_8(long double Node_co_peekl_8(int, int, float), Constant0076d9ee, Constant99f57128 co_wrapper_count, volatile double bs, int arg1, int table[arg1+1]);
const volatile enum Mode36e9d246 co_wrapper_bdrv_rdlock bdrv_in_progressl8(BdrvChild *BdrvPollCo, int bdrv_co_in_progressl8, int p2[static const 2][5]);
Otherc3c7961e_t co_wrapper_bdrv_rdlock job_get_sizel_9(struct BlockDriverState *const);
Unknownd2a022a7 co_wrapper_mixed bdrv_peekl9(const volatile ssize_t p0);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct { float _Complex m0; } Some74f6ff6d;
typedef void Functionedb35b03(void);
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
struct Someffabdb2e { int8_t m0[3]; enum Mode2e3ddd4e m1[17]; int (*m2)(double _Complex, ssize_t, bool); int m3[17]; };
typedef struct { int m0[17]; struct Someffabdb2e m2; } Some94cc5588;
typedef union { long double _Complex m0[3]; float _Complex m1; } Somed739799e;
typedef Somed739799e OTHER57FFE7B7;
typedef int Arrayd2a022a7[4];
typedef int BlkPwriteZeroesm2;
typedef BdrvChild **const *Other19c64983_t;
struct Hidden;
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
struct __attribute__((packed)) Some9a152317 { void **m0; enum Mode2ccc7eab m1[17]; int m2; };
union Some0dec9b34 { uint8_t m1; void **m2; double _Complex m3; };
struct BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm4 { int taken; };
typedef float _Complex OTHER94159828;
union Some02e48f0b { double _Complex m0; };
typedef const int Constant17786065;
typedef long double _Complex OTHER41993409;
typedef BlockDriverState *HandleBlockDriverState;
typedef uintptr_t Unknown8cf2aa7c;
typedef union { uint32_t (*m0)(void); } Somee71ffa46;
typedef int OTHERD2A022A7;
typedef double _Othere38b374f;
static inline int JobAm8(int a) { return a; }
enum Mode36e9d246 { Mode36e9d246_0 };
typedef int BlkPeekm9;
coroutine_mixed_fn enum Mode2ccc7eab no_co_wrapper// " 
Node_co_in_progressm_0(struct BlockDriverState *bytes);
Some74f6ff6d no_co_wrapper blk_co_in_progressm0(const BdrvChild *p0);
TSA_REQUIRES(lock)float co_wrapper_mixed_bdrv_rdlock Node_am_1(Functionedb35b03 Node_co_am_1, Some94cc5588 p1)QEMU_WARN_UNUSED;
float co_wrapper_mixed_bdrv_rdlock TSA_REQUIRES(lock)Node_pwrite_zeroesm1(OTHER57FFE7B7, _Bool NodePwriteZeroesm1(void), const Arrayd2a022a7, int _flags, int arg1, int// why 
table[arg1+1]);
void co_wrapper_mixed blk_pwrite_zeroesm_2(volatile BlockBackend *i, int(*blk_pwrite_zeroesm_2)[1], long unsigned int, short BlkPwriteZeroesm2(int(*)[// @param n[in] 
16], long double, int)// * 
, Other19c64983_t p4,// co_wrapper_mixed 
unsigned char// * 
(*poll_state_)(uintptr_t, double));
volatile struct Hidden co_wrapper_mixed *bdrv_am2(enum Modea35e31c7 s_// é€ 
, ssize_t(*BdrvPollCo)[16], struct Some9a152317 n1)G_GNUC_UNUSED;
int co_wrapper_mixed x9_nbd_Replym_3(void(*opaque)(void), union Some0dec9b34 BdrvPollCo, const// co_wrapper_mixed 
int X9NbdReplym3[ *]);
coroutine_fn int no_co_wrapper coroutine_mixed_fn x9_co_get_sizem3(void)TSA_REQUIRES(lock);
OTHER94159828 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_4(union Some02e48f0b qemu_coroutine_create)// @param n[in] 
;
volatile bool no_co_wrapper *const *bdrv_co_Truncatem4(struct BdrvChild *bdrv_Truncatem4_bh, long int qemu_coroutine_create, wchar_t co_wrapper_count,// #if 0 
void bdrv_Truncatem4(long, ...), long double p4, int// ' 
s)QEMU_WARN_UNUSED;
void co_wrapper_mixed_bdrv_rdlock QEMU_WARN_UNUSED blk_pwrite_zeroesm_5(Constant17786065, OTHER41993409 blk_pwrite_zeroesm_5, int p2);
coroutine_fn float no_co_wrapper Node_co_nbd_Replym5(HandleBlockDriverState NodeCoNbdReplym5, Unknown8cf2aa7c aio_context_release,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
double _Complex Node_nbd_Replym5// #if 0 
, char p3, int p4[0x10u][2]);
BlockBackend co_wrapper_mixed_bdrv_rdlock *//
volatile *x9_co2m_6(int offset(void),// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
int aio_co_wake, float _Complex(*index)[3], Somee71ffa46 Coroutine, OTHERD2A022A7// #if 0 
opaque)QEMU_WARN_UNUSED// #if 0 
;
_Othere38b374f//
co_wrapper_mixed job_co2m6(uintptr_t);
GRAPH_RDLOCK bool co_wrapper_mixed_bdrv_rdlock x9_nbd_Replym_7(char i)QEMU_WARN_UNUSED;
QEMU_WARN_UNUSED double _Complex co_wrapper_bdrv_rdlock bdrv_co2m7(const char *BdrvCo2m7)QEMU_WARN_UNUSED;
int co_wrapper_mixed_bdrv_rdlock GRAPH_RDLOCK job_am_8(BlockBackend const *job_co_am_8_entry,// why 
int AioContext, double _Complex job_co_am_8, int8_t, BlockDriverState *JobAm8, float _Complex qemu_coroutine_self);
G_GNUC_UNUSED enum Mode36e9d246 co_wrapper_mixed QEMU_WARN_UNUSED job_pwrite_zeroesm8(void)G_GNUC_UNUSED;
void co_wrapper_mixed_bdrv_rdlock **volatile *blk_peekm_9(BlockBackend const *BdrvPollCo, long int arg1)QEMU_WARN_UNUSED;
void no_co_wrapper G_GNUC_UNUSED(*x9_co_pwrite_zeroesm9(const BdrvChild *const))(bool a0, double a1, float _Complex a2)QEMU_WARN_UNUSED// * 
;
enum { NodeGetSizen0 = 7 };
typedef BlockDriverState AliasBlockDriverState;
struct NodeCoGetSizen2 { int taken; };
typedef bool Functiona6741a8c(void);
typedef BlockBackend AliasBlockBackend;
static inline int X9Peekn3(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
struct BlkAn4 { int taken; };
typedef const volatile struct Some755b5472 Constante11cd48a;
typedef volatile Unknown4be3a412 Constant61c6c1ab;
void x9_co_Truncaten_6_entry(void *opaque);
typedef long long Function6557ec7e(bool, ...);
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvAn8 = 7 };
int co_wrapper_mixed_bdrv_rdlock Node_get_sizen_0(double Node_co_get_sizen_0_entry, wchar_t Node_get_sizen_0, int Node_co_get_sizen_0);
int co_wrapper_mixed_bdrv_rdlock(*Node_nbd_Replyn0(const BlockDriverState *_flags, struct Some63754d54))(double a0, float a1, ...);
BlockBackend co_wrapper_bdrv_rdlock *const *Node_co2n_1(AliasBlockDriverState *s_2, off_t n1, signed int *errp$, volatile BlockDriverState *Node_co_co2n_1, int qemu_coroutine_yield, OTHER7CE13253 p5);
enum Mode1a34d831 co_wrapper Node_Truncaten1(_Bool Node_Truncaten1, Otherad296e91 AioContext, float BdrvPollCo, enum Modef9ea3c6d p3, float bs(void));
void no_co_wrapper Node_co_get_sizen_2(Functiona6741a8c aio_wait_kick);
int no_co_wrapper x9_co_Truncaten2(AliasBlockBackend *Coroutine, float _Complex p1);
void co_wrapper_mixed x9_peekn_3(struct BlockBackend *qemu_get_aio_context, Otherd2a022a7_t p1, Othera5d651f2 _flags, HandleBdrvChild Flags);
long double co_wrapper(*x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn3(Unknown16dbad07 co, int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn3_entry(void), long long p2, Unknown07d79e56 blk_get_aio_context, off_t[static 4]))(double _Complex a0, ...);
int co_wrapper blk_an_4(struct BlockDriverState *, enum Mode6e6db0be p1, float, int(*child)[3], int p4, int[const 2], enum Mode6e6db0be p6, float p7, int(*p8)[3], int p9, int p10[const 2], enum Mode6e6db0be p11, float p12, int(*p13)[3], int p14, int p15[const 2], enum Mode6e6db0be p16, float p17, int(*p18)[3], int p19, int p20[const 2], enum Mode6e6db0be p21, float p22, int(*p23)[3], int p24, int p25[const 2], enum Mode6e6db0be p26, float p27, int(*p28)[3], int p29, int p30[const 2]);
_Bool co_wrapper_bdrv_rdlock bdrv_Truncaten4(const BdrvChild *p0, int p1, unsigned int);
Unknown1defb212 co_wrapper x9_get_sizen_5(Some36988fed, bool X9GetSizen5, Constante11cd48a, int offset, signed int in_progress(int, int, off_t, ...));
Unknown5cb56a87 co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5(BlockBackend *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5, const int bdrv_graph_co_rdlock[0x10u], int8_t in_progress(QEMUIOVector *, ...), Constant61c6c1ab blk);
enum Mode2e3ddd4e co_wrapper_mixed_bdrv_rdlock x9_Truncaten_6(struct BlockDriverState *, Function6557ec7e bdrv_graph_co_rdlock, int(void), Function6557ec7e p3, int p4(void), Function6557ec7e p5, int p6(void), Function6557ec7e p7, int p8(void), Function6557ec7e p9, int p10(void), Function6557ec7e p11, int p12(void), Function6557ec7e p13, int p14(void), Function6557ec7e p15, int p16(void), Function6557ec7e p17, int p18(void), Function6557ec7e p19, int p20(void), Function6557ec7e p21, int p22(void), Function6557ec7e p23, int p24(void), Function6557ec7e p25, int p26(void), Function6557ec7e p27, int p28(void), Function6557ec7e p29, int p30(void), Function6557ec7e p31, int p32(void), Function6557ec7e p33, int p34(void), Function6557ec7e p35, int p36(void), Function6557ec7e p37, int p38(void), Function6557ec7e p39, int p40(void), Function6557ec7e p41, int p42(void), Function6557ec7e p43, int p44(void), Function6557ec7e p45, int p46(void), Function6557ec7e p47, int p48(void), Function6557ec7e p49, int p50(void), Function6557ec7e p51, int p52(void), Function6557ec7e p53, int p54(void), Function6557ec7e p55, int p56(void), Function6557ec7e p57, int p58(void), Function6557ec7e p59, int p60(void), Function6557ec7e p61, int p62(void), Function6557ec7e p63);
Otherd2a022a7 co_wrapper_mixed x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn6(long int(*)(QDict *, BlockDriverState *const *, long double, ...), int p1(void), bool x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn6[ *]);
long unsigned int co_wrapper_bdrv_rdlock x9_pwrite_zeroesn_7(short i, float co_(float, ...), __int128, const int BdrvPollCo[4], short p4, float p5(float, ...), __int128 p6, const int p7[4], short p8, float p9(float, ...), __int128 p10, const int p11[4], short p12, float p13(float, ...), __int128 p14, const int p15[4], short p16, float p17(float, ...), __int128 p18, const int p19[4], short p20, float p21(float, ...), __int128 p22, const int p23[4], short p24, float p25(float, ...), __int128 p26, const int p27[4], short p28, float p29(float, ...), __int128 p30, const int p31[4], short p32, float p33(float, ...), __int128 p34, const int p35[4], short p36, float p37(float, ...), __int128 p38, const int p39[4], short p40, float p41(float, ...), __int128 p42, const int p43[4], short p44, float p45(float, ...), __int128 p46, const int p47[4], short p48, float p49(float, ...), __int128 p50, const int p51[4], short p52, float p53(float, ...), __int128 p54, const int p55[4], short p56, float p57(float, ...), __int128 p58, const int p59[4], short p60, float p61(float, ...), __int128 p62, const int p63[4], short p64, float p65(float, ...), __int128 p66, const int p67[4], short p68, float p69(float, ...), __int128 p70, const int p71[4], short p72, float p73(float, ...), __int128 p74, const int p75[4], short p76, float p77(float, ...), __int128 p78, const int p79[4], short p80, float p81(float, ...), __int128 p82, const int p83[4], short p84, float p85(float, ...), __int128 p86, const int p87[4], short p88, float p89(float, ...), __int128 p90, const int p91[4], short p92, float p93(float, ...), __int128 p94, const int p95[4], short p96, float p97(float, ...), __int128 p98, const int p99[4], short p100, float p101(float, ...), __int128 p102, const int p103[4], short p104, float p105(float, ...), __int128 p106, const int p107[4], short p108, float p109(float, ...), __int128 p110, const int p111[4], short p112, float p113(float, ...), __int128 p114, const int p115[4], short p116, float p117(float, ...), __int128 p118, const int p119[4], short p120, float p121(float, ...), __int128 p122, const int p123[4], short p124, float p125(float, ...));
BdrvChild co_wrapper_mixed_bdrv_rdlock *Node_an7(HandleBlockDriverState Node_co_an7, int n1, int _flags, unsigned __int128, enum Mode2ccc7eab in_progress);
float _Complex co_wrapper *bdrv_an_8(struct Somecbccc2a9, enum Mode2ccc7eab bdrv_an_8, int AioContext, int child, int p4);
_Bool co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn8(void);
void co_wrapper_mixed x9_Truncaten_9(void);
enum Modeb046a86b no_co_wrapper x9_co_co2n9(BlockBackend *poll_state_, int bdrv_get_aio_context);
typedef int JobAo0;
void bdrv_co2o_2_bh(void *opaque);
typedef BdrvChild AliasBdrvChild;
typedef const Unknown56e6bf7d Constant2dc90109;
typedef double _Complex Function7bf8179d(int a0, int a1, int a2, ...);
extern int Node_co_pwrite_zeroeso_5_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef int NodeAo6;
typedef volatile int Constant472f8a6d;
typedef _Bool Function4d4cdefd(int a0, ...);
void x9_co_get_sizeo_7_entry(void *opaque);
typedef BlockDriverState *HandleBlockDriverState;
typedef int Arrayd2a022a7[4];
typedef double Arraye38b374f[4];
static inline int JobAo9(int a) { return a; }
typedef const int Constant17786065;
typedef double Functionc5cec45e(void);
typedef double _Complex Function6c107ceb(float, float _Complex, long double _Complex);
float _Complex co_wrapper_mixed_bdrv_rdlock job_ao_0(void);
_Otherd2a022a7 co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo0(uint8_t Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo0, float _Complex bdrv_graph_wrlock, int arg1, int table[arg1+1]);
Other4718997b_t no_co_wrapper x9_co_nbd_Replyo_1(void);
void co_wrapper_mixed_bdrv_rdlock job_in_progresso1(void);
long double no_co_wrapper bdrv_co_co2o_2(void);
void co_wrapper_bdrv_rdlock blk_pwrite_zeroeso2(int);
const volatile JobTxn no_co_wrapper *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_3(BlockDriverState *i);
BlockDriverState co_wrapper_bdrv_rdlock **Node_nbd_Replyo3(AliasBdrvChild *Node_co_nbd_Replyo3);
enum Mode6e6db0be co_wrapper_mixed Node_get_sizeo_4(const BdrvChild *const qemu_coroutine_create, const short Node_co_get_sizeo_4[static const 2], int ctx, Unknown56e6bf7d, Constant2dc90109 aio_context_release, Function7bf8179d co_);
Unknownf2d6e98e co_wrapper job_nbd_Replyo4(long double job_co_nbd_Replyo4_entry);
long double co_wrapper(*Node_pwrite_zeroeso_5(AliasBlockDriverState *bdrv_poll_co, Unknown4b1e0938 bdrv_graph_rdlock_main_loop, long double _Complex arg2, OTHERD2A022A7 p3, long double _Complex ALL, int offset))[1];
BlockBackend co_wrapper_bdrv_rdlock *volatile *Node_ao5(void);
void co_wrapper_bdrv_rdlock Node_ao_6(BlockBackend *BdrvPollCo, Unknownf2d6e98e p1, enum Modef9ea3c6d Node_co_ao_6, Some367b400e arg1);
Constant472f8a6d co_wrapper_mixed blk_ao6(volatile BdrvChild *, Function4d4cdefd i, int arg1, int table[arg1+1]);
int co_wrapper_mixed_bdrv_rdlock x9_get_sizeo_7(struct Someecc22eb3 aio_bh_schedule_oneshot, int assert, HandleBlockDriverState assume_graph_lock, union Some9d4a4703 opaque);
double no_co_wrapper Node_co_Truncateo7(enum Modef82965dd, float AioContext, const Arrayd2a022a7 Node_Truncateo7_bh, const volatile enum Mode4b47f04e Coroutine, const Arraye38b374f Node_Truncateo7);
wchar_t co_wrapper_mixed_bdrv_rdlock x9_co2o_8(_Otherd2a022a7 i, int ret_);
float co_wrapper_bdrv_rdlock job_get_sizeo8(enum Mode36e9d246 qemu_get_current_aio_context, int8_t p1, int offset);
Constant17786065 co_wrapper job_ao_9(struct BlockDriverState *JobAo9, Functionc5cec45e bdrv_get_aio_context, union Somee99fe24a i, short blk_get_aio_context);
uint64_t no_co_wrapper blk_co_Truncateo9(struct BlockDriverState *const blk_Truncateo9, Function6c107ceb p1, BlockBackend const *aio_context_acquire, union Some6a7c8715 p3, void *volatile **qemu_get_current_aio_context, BlockDriverState **qemu_get_aio_context);
typedef const volatile enum Mode6cb30bde Constant5115139f;
typedef int NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp1;
typedef const struct Somee9ddfa5a Constant4b2074e2;
typedef BlockDriverState *HandleBlockDriverState;
typedef int BdrvAp3;
enum { JobNbdReplyp5 = 7 };
static inline int BdrvTruncatep6(int a) { return a; }
enum { BlkGetSizep7 = 7 };
const _Bool co_wrapper_mixed_bdrv_rdlock QEMU_WARN_UNUSED job_nbd_Replyp_0(void);
TSA_REQUIRES(lock)float co_wrapper_bdrv_rdlock QEMU_WARN_UNUSED blk_pwrite_zeroesp0(int p0, Constant5115139f co_)TSA_REQUIRES(lock);
Unknown0d83db43 co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_1(BlockBackend *assert, Constant4b2074e2, long double Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_1, int AioContext, struct Hidden *volatile *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_1);
const char co_wrapper_mixed_bdrv_rdlock QEMU_WARN_UNUSED *bdrv_Truncatep1(void);
volatile char co_wrapper_mixed GRAPH_RDLOCK *blk_get_sizep_2(const HandleBlockDriverState, long unsigned int index, float _Complex p2, BlockDriverState const *nbSectors, _Bool blk_co_get_sizep_2(int, ...), Unknown07d79e56 AioContext, int s, int table[s+1])G_GNUC_UNUSED;
const float _Complex no_co_wrapper x9_co_pwrite_zeroesp2(void);
const char co_wrapper_mixed_bdrv_rdlock TSA_REQUIRES(lock) *bdrv_ap_3(uint8_t bdrv_co_ap_3, int16_t)GRAPH_RDLOCK;
long double _Complex co_wrapper x9_pwrite_zeroesp3(HandleBlockDriverState AioContext, double _Complex Coroutine, const struct Some413a09da in_progress[0x10u])QEMU_WARN_UNUSED;
int co_wrapper_mixed_bdrv_rdlock coroutine_mixed_fn *Node_ap_4(const BdrvChild *ret_, float _Complex co_wrapper_count, int p2, int aio_wait_kick, const long double _Complex[static 4], BlockDriverState **volatile *p5[const 2], int count, int table[count+1]);
Otherd422e100 co_wrapper_mixed GRAPH_RDLOCK blk_pwrite_zeroesp4(volatile BlockBackend *p0, float _Complex poll_state_);
int co_wrapper_bdrv_rdlock job_nbd_Replyp_5(BlockBackend *const job_co_nbd_Replyp_5_entry)TSA_REQUIRES(lock);
QEMU_WARN_UNUSED _Bool co_wrapper_mixed_bdrv_rdlock bdrv_peekp5(union Some064119bc bdrv_co_peekp5_entry, struct Some0b03b01b aio_bh_schedule_oneshot_full, int aio_context_release, Unknownabe52526 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, _Otherf6b13ead arg1, int co, int table[co+1])G_GNUC_UNUSED;
struct BlockDriverState co_wrapper_mixed *bdrv_Truncatep_6(void);
G_GNUC_UNUSED Otherabf0f60f no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp6(const BdrvChild *AioContext, Other99a4c23a_t bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp6, Unknownd2a022a7 BdrvPollCo, Unknown5cb56a87);
int co_wrapper_bdrv_rdlock(*blk_get_sizep_7(Unknown56e6bf7d i))(void);
coroutine_mixed_fn Other323095da_t co_wrapper blk_nbd_Replyp7(BlockBackend *ctx, BdrvChild **s_, int aio_context_release, int qemu_coroutine_create, unsigned short int blk_co_nbd_Replyp7, enum Modef9ea3c6d)GRAPH_RDLOCK;
size_t co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyp_8(uint16_t s_2, _Bool blk_co_nbd_Replyp_8, int(*volatile *)(int a0), int p3, struct Somef0fccc54 blk_co_nbd_Replyp_8_entry)GRAPH_RDLOCK;
coroutine_fn int no_co_wrapper QEMU_WARN_UNUSED blk_co_in_progressp8(bool AioContext(void), int arg2, off_t blk_in_progressp8, int arg1, int table[arg1+1]);
Unknownd6a9c141 co_wrapper_bdrv_rdlock Node_pwrite_zeroesp_9(_Otherd2a022a7 Node_co_pwrite_zeroesp_9, Unknown16dbad07 s_2, const volatile _Other7b80f538 NodePwriteZeroesp9, int);
int co_wrapper_mixed blk_co2p9(BlockDriverState **i, double _Complex p1[restrict 3], Unknown39d5aad1 AioContext, int16_t p3, Unknown03bf1c95 s);
typedef long long OTHER56E6BF7D;
struct Somee5e76663 { float _Complex m0[17]; BlockBackend *const *m1; };
typedef BlockDriverState **Array8f2cd68e[4];
struct Some650ea159 { bool m0; int m1; unsigned bits : 3; };
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum Modec46a2ff4 { Modec46a2ff4_0 = 3, Modec46a2ff4_1 = 3, Modec46a2ff4_2 };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some37be861f { enum Mode36e9d246 m0; };
enum Modec7e69de4 { Modec7e69de4_0 = 100, Modec7e69de4_1 = 1 << 4, Modec7e69de4_2 = 100 };
struct Someb6479b22 { enum Modec46a2ff4 m0[3]; struct Some37be861f m1; enum Modec7e69de4 m2; void **m3[3]; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct { enum Mode2ccc7eab m0[17]; } Some8a3e6f2f;
typedef ptrdiff_t Function2665add1(void);
typedef BdrvChild *const volatile *Other38d4cc9e;
struct BlkTruncateq3 { int taken; };
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
struct __attribute__((packed)) Some3ce97e53 { enum Mode1a34d831 m0; int m1[17]; BlockDriverState **m2[17]; };
struct Some8efc0649 { void *const *m0; int m1; unsigned bits : 3; };
enum { BdrvNbdReplyq5 = 7 };
typedef long Functionc6262857(float a0, ...);
typedef struct QDict QDict;
void job_co_nbd_Replyq_6_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
typedef long long Unknown56e6bf7d;
typedef int8_t Unknown4be3a412;
extern int bdrv_co_in_progressq_7_entry;
typedef struct QEMUIOVector QEMUIOVector;
struct BdrvTruncateq8 { int taken; };
typedef unsigned long long int Unknownfc5324b1;
typedef const short Constant96853ae7;
typedef long unsigned int Unknown7b60f772;
typedef QDict *Othere73fab10;
void blk_co_co2q_9_entry(void *opaque);
struct __attribute__((packed)) Someb4093399 { int m0[3]; long double m1[3]; enum Mode2ccc7eab m2; int m3[17]; };
typedef void (*volatile Constanta7edae04)(BlockDriverState *const *a0, BlockBackend *volatile *a1, void (*a2)(wchar_t a0));
OTHER56E6BF7D co_wrapper_mixed bdrv_Truncateq_0(BlockDriverState *p0);
long double _Complex co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq0(struct Somee5e76663 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq0, BlockDriverState const *bytes, struct Somee5e76663 p2, BlockDriverState const *p3, struct Somee5e76663 p4, BlockDriverState const *p5, struct Somee5e76663 p6, BlockDriverState const *p7, struct Somee5e76663 p8, BlockDriverState const *p9, struct Somee5e76663 p10, BlockDriverState const *p11);
int no_co_wrapper x9_co_peekq_1(BdrvChild *const x9_peekq_1, float _Complex x9_peekq_1_bh, off_t BdrvPollCo, int aio_bh_schedule_oneshot, Array8f2cd68e p4);
struct Some650ea159 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq1(int arg1, int table[arg1+1]);
double co_wrapper_bdrv_rdlock job_peekq_2(struct BlockBackend *const, double job_co_peekq_2, int co, int table[co+1]);
enum Mode0a320fa5 co_wrapper_mixed bdrv_pwrite_zeroesq2(BlockBackend *child, struct Someb6479b22 bdrv_co_pwrite_zeroesq2_entry, Some8a3e6f2f, Function2665add1 i, Other38d4cc9e qemu_coroutine_create);
volatile struct Some3ce97e53 co_wrapper blk_Truncateq_3(void);
const BdrvChild no_co_wrapper *bdrv_co_in_progressq3(int16_t nbSectors);
ssize_t co_wrapper_mixed_bdrv_rdlock(*const *job_aq_4(volatile BlockDriverState *job_co_aq_4))(int a0, uintptr_t a1);
struct Some8efc0649 co_wrapper blk_pwrite_zeroesq4(int poll_state_[0x10u], int s, int table[s+1]);
unsigned __int128 co_wrapper_mixed bdrv_nbd_Replyq_5(Functionc6262857 qemu_get_aio_context, uint8_t p1(QDict *), const long double AioContext[sizeof(int)], double _Complex aio_bh_schedule_oneshot_full, int64_t bdrv_co_nbd_Replyq_5);
long double _Complex co_wrapper_mixed Node_nbd_Replyq5(BdrvChild **BdrvPollCo);
int32_t co_wrapper_mixed_bdrv_rdlock job_nbd_Replyq_6(AliasBlockDriverState *JobNbdReplyq6);
Unknown56e6bf7d co_wrapper_mixed_bdrv_rdlock job_peekq6(enum Mode36e9d246 job_co_peekq6, Unknown4be3a412 job_co_peekq6_entry);
const off_t co_wrapper bdrv_in_progressq_7(QEMUIOVector *bdrv_in_progressq_7);
double _Complex co_wrapper_mixed Node_pwrite_zeroesq7(BlockDriverState const *NodePwriteZeroesq7);
Unknownfc5324b1 co_wrapper_mixed_bdrv_rdlock bdrv_Truncateq_8(Constant96853ae7 BdrvTruncateq8, unsigned short int arg1, _Bool offset, int count, int table[count+1]);
Unknown7b60f772 no_co_wrapper blk_co_co2q8(int(*const Coroutine[0x10u])[16], int16_t _flags[2 *3], int BlkCoCo2q8, Othere73fab10 aio_co_wake, long long BdrvPollCo);
double co_wrapper blk_co2q_9(struct BdrvChild *p0);
bool co_wrapper_bdrv_rdlock Node_in_progressq9(struct Someb4093399, float s, float NodeInProgressq9, Constanta7edae04 nbSectors, int p4);
typedef int BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr0;
typedef struct QEMUIOVector QEMUIOVector;
typedef BlockDriverState *HandleBlockDriverState;
typedef bool Array6d3a5768[4];
enum { NodePwriteZeroesr1 = 7 };
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
union Somedaaca817 { long double _Complex (*m0[3])(ssize_t); BdrvDirtyBitmap *m1; };
typedef long unsigned int Unknown7b60f772;
enum Mode447e1df5 { Mode447e1df5_0, Mode447e1df5_1 = 100, Mode447e1df5_2 = 3 };
typedef uint32_t Unknown4b75eb3b;
typedef BlockDriverState AliasBlockDriverState;
typedef long int Unknown16dbad07;
typedef volatile Unknown16dbad07 Constant76f468e6;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef struct Error Error;
struct __attribute__((packed)) Some7d8841fe { float _Complex m0[3]; void **m1; };
extern int job_co_peekr_3_entry;
enum Mode29a96c65 { Mode29a96c65_0, Mode29a96c65_1 = 3, Mode29a96c65_2 = 3 };
typedef struct QDict QDict;
struct __attribute__((packed)) Somee5a390cd { _Atomic int *m0[3]; unsigned bits : 3; };
struct Some58b58860 { struct Somee5a390cd m0[3]; uintptr_t m1[17]; unsigned bits : 3; };
typedef struct Some58b58860 _Other6dd56c21;
enum { BlkGetSizer4 = 7 };
typedef BdrvChild *HandleBdrvChild;
typedef off_t Unknownabe52526;
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
enum { BlkCoTruncater6 = 7 };
struct Hidden;
typedef struct Hidden **OTHERC2A0DBD6;
struct X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr7 { int taken; };
typedef ptrdiff_t Unknown0d83db43;
typedef union { enum Mode36e9d246 m0; } Somea952ab3e;
typedef int Otherd2a022a7_t;
typedef BlockDriverState *const *Arrayb50916e3[4];
enum { NodeCoTruncater8 = 7 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Somede7cc8f8 { void (*m0)(double, int, int); enum Modef9ea3c6d m1[17]; void *const volatile *m2[17]; };
typedef uint8_t Unknowne27cda80;
enum { BdrvPwriteZeroesr9 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef int Unknownd2a022a7;
typedef const int Constant17786065;
typedef uint64_t Unknown5cb56a87;
typedef float _Complex Functione6638012(void);
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
volatile QEMUIOVector co_wrapper_mixed *const restrict bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_0(BlockDriverState *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_0);
void co_wrapper_mixed *const *const volatile *const volatile bdrv_nbd_Replyr0(HandleBlockDriverState, const Array6d3a5768 ALL);
bool co_wrapper_bdrv_rdlock Node_pwrite_zeroesr_1(bool Node_pwrite_zeroesr_1, union Somedaaca817 Node_co_pwrite_zeroesr_1, long long poll_state);
Unknown7b60f772 co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyr1(BlockBackend *_flags, int AioContext(float _Complex, float _Complex, int), enum Mode447e1df5 opaque, Unknown4b75eb3b bytes, long double _Complex Coroutine, BlockBackend *p5);
void co_wrapper_mixed_bdrv_rdlock job_co2r_2(AliasBlockDriverState *const AioContext, int bs, float _Complex JobCo2r2, int Flags);
Constant76f468e6 co_wrapper_mixed blk_co2r2(BlockBackend const *p0, enum Mode36e9d246 bdrv_graph_co_rdlock, float ret_[static const 2][5], const volatile Error *const volatile blk_co_co2r2, _Bool, struct Some7d8841fe blk_co2r2);
char co_wrapper *job_peekr_3(BdrvChild *Coroutine, enum Mode29a96c65 BdrvPollCo, const QDict *aio_wait_kick);
_Other6dd56c21 no_co_wrapper Node_co_get_sizer3(BdrvChild *const aio_wait_kick, long double nbSectors, long double _Complex arg1);
int8_t co_wrapper_mixed_bdrv_rdlock blk_get_sizer_4(HandleBdrvChild blk_co_get_sizer_4, double _Complex n1[0x10u][2], int BlkGetSizer4);
int no_co_wrapper bdrv_co_pwrite_zeroesr4(int count, int table[count+1]);
void co_wrapper_mixed x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_5(BdrvChild *const poll_state_, int offset, QEMUIOVector *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_5, float n1, int bdrv_get_aio_context, Unknownabe52526 arg2);
short co_wrapper_mixed blk_nbd_Replyr5(AliasBlockDriverState *ret, enum Mode4b47f04e aio_co_wake, const char *Flags);
OTHERC2A0DBD6 no_co_wrapper blk_co_Truncater_6(void);
struct BlockDriverState co_wrapper_bdrv_rdlock *x9_Truncater6(double s_2, int poll_state_, const int poll_state[const 2], int co, int table[co+1]);
Unknown0d83db43 co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_7(float p0);
Somea952ab3e no_co_wrapper blk_co_get_sizer7(Otherd2a022a7_t BlkCoGetSizer7, int assert, long double blk_get_sizer7, Arrayb50916e3, int BdrvPollCo);
union Somede7cc8f8 no_co_wrapper Node_co_Truncater_8(Unknowne27cda80 aio_wait_kick);
int co_wrapper blk_co2r8(AliasBlockDriverState *BlkCo2r8, struct BlockBackend *);
BdrvChild const co_wrapper_mixed_bdrv_rdlock *bdrv_pwrite_zeroesr_9(AliasBdrvChild *BdrvPwriteZeroesr9, Unknownd2a022a7 bdrv_co_pwrite_zeroesr_9, Constant17786065 p2, Unknown5cb56a87 p3, Functione6638012 index, enum Mode8ab9b57d poll_state_, Unknownd2a022a7 p6, Constant17786065 p7, Unknown5cb56a87 p8, Functione6638012 p9, enum Mode8ab9b57d p10, Unknownd2a022a7 p11, Constant17786065 p12, Unknown5cb56a87 p13, Functione6638012 p14, enum Mode8ab9b57d p15, Unknownd2a022a7 p16, Constant17786065 p17, Unknown5cb56a87 p18, Functione6638012 p19, enum Mode8ab9b57d p20, Unknownd2a022a7 p21, Constant17786065 p22, Unknown5cb56a87 p23, Functione6638012 p24, enum Mode8ab9b57d p25, Unknownd2a022a7 p26, Constant17786065 p27, Unknown5cb56a87 p28, Functione6638012 p29, enum Mode8ab9b57d p30, Unknownd2a022a7 p31, Constant17786065 p32, Unknown5cb56a87 p33, Functione6638012 p34, enum Mode8ab9b57d p35, Unknownd2a022a7 p36, Constant17786065 p37, Unknown5cb56a87 p38, Functione6638012 p39, enum Mode8ab9b57d p40, Unknownd2a022a7 p41, Constant17786065 p42, Unknown5cb56a87 p43, Functione6638012 p44, enum Mode8ab9b57d p45, Unknownd2a022a7 p46, Constant17786065 p47, Unknown5cb56a87 p48, Functione6638012 p49, enum Mode8ab9b57d p50, Unknownd2a022a7 p51, Constant17786065 p52, Unknown5cb56a87 p53, Functione6638012 p54, enum Mode8ab9b57d p55, Unknownd2a022a7 p56, Constant17786065 p57, Unknown5cb56a87 p58, Functione6638012 p59, enum Mode8ab9b57d p60, Unknownd2a022a7 p61, Constant17786065 p62, Unknown5cb56a87 p63, Functione6638012 p64, enum Mode8ab9b57d p65, Unknownd2a022a7 p66, Constant17786065 p67, Unknown5cb56a87 p68, Functione6638012 p69, enum Mode8ab9b57d p70, Unknownd2a022a7 p71, Constant17786065 p72, Unknown5cb56a87 p73, Functione6638012 p74, enum Mode8ab9b57d p75, Unknownd2a022a7 p76, Constant17786065 p77, Unknown5cb56a87 p78, Functione6638012 p79, enum Mode8ab9b57d p80, Unknownd2a022a7 p81, Constant17786065 p82, Unknown5cb56a87 p83, Functione6638012 p84, enum Mode8ab9b57d p85, Unknownd2a022a7 p86, Constant17786065 p87, Unknown5cb56a87 p88, Functione6638012 p89, enum Mode8ab9b57d p90, Unknownd2a022a7 p91, Constant17786065 p92, Unknown5cb56a87 p93, Functione6638012 p94, enum Mode8ab9b57d p95, Unknownd2a022a7 p96, Constant17786065 p97, Unknown5cb56a87 p98, Functione6638012 p99, enum Mode8ab9b57d p100, Unknownd2a022a7 p101, Constant17786065 p102, Unknown5cb56a87 p103, Functione6638012 p104, enum Mode8ab9b57d p105, Unknownd2a022a7 p106, Constant17786065 p107, Unknown5cb56a87 p108, Functione6638012 p109, enum Mode8ab9b57d p110, Unknownd2a022a7 p111, Constant17786065 p112, Unknown5cb56a87 p113, Functione6638012 p114, enum Mode8ab9b57d p115, Unknownd2a022a7 p116, Constant17786065 p117, Unknown5cb56a87 p118, Functione6638012 p119, enum Mode8ab9b57d p120, Unknownd2a022a7 p121, Constant17786065 p122, Unknown5cb56a87 p123, Functione6638012 p124, enum Mode8ab9b57d p125, Unknownd2a022a7 p126);
void co_wrapper_bdrv_rdlock blk_ar9(struct BdrvChild *bdrv_get_aio_context, enum Mode87192a8c p1, const int BlkAr9, double blk_ar9, AliasBlockDriverState *offset, Unknown0d83db43 Flags);
typedef BlockDriverState *HandleBlockDriverState;
typedef BlockBackend *HandleBlockBackend;
typedef int Arrayd2a022a7[4];
struct NodeCoGetSizes2 { int taken; };
typedef uintptr_t Function7da74380(void);
extern int Node_in_progresss_3_bh;
struct X9NbdReplys4 { int taken; };
typedef const double _Complex Constantee39b0bb;
void blk_co_as_5_entry(void *opaque);
typedef long double _Complex Function5f693249(float, signed int, ...);
typedef BlockDriverState AliasBlockDriverState;
typedef long long Functionabde2c95(float a0, ptrdiff_t a1, int a2, ...);
typedef volatile bool Constant21da45b3;
struct BdrvAs9 { int taken; };
typedef void Function5a04aad5(_Bool, ...);
float _Complex co_wrapper_mixed x9_co2s_0(int8_t x9_co_co2s_0, int(*BdrvPollCo)[3], union Some0802258f p2, volatile enum Mode8a1d685b co_wrapper_count, HandleBlockDriverState);
struct Somec21dddd5 no_co_wrapper job_co_nbd_Replys0(BlockDriverState const *const bs, int(*co_wrapper_count)[1], int BdrvPollCo, volatile int co_, _Bool ret_, signed char p5);
enum Modef9ea3c6d co_wrapper_mixed_bdrv_rdlock Node_get_sizes_1(HandleBlockBackend offset, const Arrayd2a022a7 Node_co_get_sizes_1);
unsigned short int no_co_wrapper Node_co_co2s1(double Node_co2s1_bh);
Otherd2a022a7_t no_co_wrapper Node_co_get_sizes_2(_Other3de35eea Node_get_sizes_2);
Unknown2ef0b51c no_co_wrapper x9_co_co2s2(HandleBlockDriverState x9_co2s2, __int128 x9_co2s2_bh, int, enum Mode22154ece, Function7da74380 errp$, Otherd2a022a7 bdrv_graph_rdlock_main_loop, __int128 p6, int p7, enum Mode22154ece p8, Function7da74380 p9, Otherd2a022a7 p10, __int128 p11, int p12, enum Mode22154ece p13, Function7da74380 p14, Otherd2a022a7 p15, __int128 p16, int p17, enum Mode22154ece p18, Function7da74380 p19, Otherd2a022a7 p20, __int128 p21, int p22, enum Mode22154ece p23, Function7da74380 p24, Otherd2a022a7 p25, __int128 p26, int p27, enum Mode22154ece p28, Function7da74380 p29, Otherd2a022a7 p30, __int128 p31, int p32, enum Mode22154ece p33, Function7da74380 p34, Otherd2a022a7 p35, __int128 p36, int p37, enum Mode22154ece p38, Function7da74380 p39, Otherd2a022a7 p40, __int128 p41, int p42, enum Mode22154ece p43, Function7da74380 p44, Otherd2a022a7 p45, __int128 p46, int p47, enum Mode22154ece p48, Function7da74380 p49, Otherd2a022a7 p50, __int128 p51, int p52, enum Mode22154ece p53, Function7da74380 p54, Otherd2a022a7 p55, __int128 p56, int p57, enum Mode22154ece p58, Function7da74380 p59, Otherd2a022a7 p60, __int128 p61, int p62, enum Mode22154ece p63, int co, int table[co+1]);
Unknown4be3a412 no_co_wrapper Node_co_in_progresss_3(volatile BlockBackend *const p0, int(bool));
int co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs3(const BdrvChild *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs3_entry);
int co_wrapper_bdrv_rdlock x9_nbd_Replys_4(struct BlockDriverState *bs);
Error co_wrapper_bdrv_rdlock *job_peeks4(BlockBackend const *const ctx, long unsigned int BdrvPollCo, const double _Complex Coroutine[2 *3], Constantee39b0bb);
Unknown686af274 co_wrapper_mixed blk_as_5(_Other53afb71f BlkAs5);
bool co_wrapper(*x9_as5(HandleBlockBackend blk_bs, Unknowna67fecc0 BdrvPollCo))[16];
bool co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_6(long int bdrv_graph_rdlock_main_loop, int n1(int a0, int a1, long double(*a2)(float a0, int a1, ...)), Otheraf9e0ad6 X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs6, const BdrvChild *poll_state_, Function5f693249 AioContext);
OTHER45F320CC co_wrapper_mixed_bdrv_rdlock bdrv_in_progresss6(void);
enum Modede4e1a7a co_wrapper_mixed job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_7(struct BlockDriverState *job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_7, struct Someba236437 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_7, Unknown7ce13253 ALL);
void co_wrapper_mixed_bdrv_rdlock blk_in_progresss7(AliasBlockDriverState *bdrv_graph_co_rdlock, float opaque, Some0634c994 p2[4]);
volatile enum Modeb559d51f co_wrapper blk_in_progresss_8(BdrvChild const *offset, Functionabde2c95);
int co_wrapper_mixed bdrv_get_sizes8(union Some4bacf897 bdrv_co_get_sizes8, double, struct Some2b886fe9 p2, const volatile Unknownabe52526 s, Constant21da45b3 p4);
void co_wrapper_mixed bdrv_as_9(BlockBackend const *BdrvPollCo, Unknown7b60f772 ret, Function5a04aad5 p2);
bool co_wrapper_bdrv_rdlock bdrv_in_progresss9(BdrvChild *BdrvInProgresss9, Some5b314ee2 Coroutine, long double ctx);
extern int bdrv_co_pwrite_zeroest_0_entry;
typedef BlockDriverState AliasBlockDriverState;
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
struct __attribute__((packed)) Some827a8620 { enum Modeb4fea14f m0[17]; unsigned char m1[3]; _Bool (*m2[3])(void); };
typedef struct JobTxn JobTxn;
typedef struct { struct Some827a8620 m0; JobTxn *m1[3]; _Bool m2; } Somed5f5e1b5;
typedef BdrvChild *HandleBdrvChild;
extern int Node_co_peekt_2_entry;
extern int bdrv_co_peekt_3_entry;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
typedef BlockBackend *HandleBlockBackend;
typedef const volatile uint8_t Constant71da77df;
typedef BdrvChild AliasBdrvChild;
typedef unsigned short int Unknowna67fecc0;
void Node_co_pwrite_zeroest_5_entry(void *opaque);
typedef ptrdiff_t Unknown0d83db43;
typedef int Arrayd2a022a7[4];
void Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_7_bh(void *opaque);
typedef signed char Unknown7ce13253;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
static inline int NodeGetSizet8(int a) { return a; }
typedef struct Error Error;
typedef int BlkPeekt9;
typedef char Unknownf855cb95;
typedef short Unknown93f0eaa7;
AliasBlockDriverState co_wrapper_bdrv_rdlock *bdrv_pwrite_zeroest_0(void);
float co_wrapper_bdrv_rdlock x9_Truncatet0(BdrvChild *const p0, bool n1);
Somed5f5e1b5 co_wrapper_bdrv_rdlock x9_nbd_Replyt_1(const HandleBdrvChild p0);
int co_wrapper job_peekt1(volatile BlockDriverState *, float _Complex, AliasBlockDriverState *blk, double _Complex JobPeekt1, ptrdiff_t i[4], long long p5(void));
int co_wrapper_mixed Node_peekt_2(int Node_co_peekt_2[2 *3][2]);
BlockDriverState const co_wrapper *x9_nbd_Replyt2(struct BlockDriverState *x9_nbd_Replyt2, double _Complex p1, double _Complex x9_co_nbd_Replyt2);
BlockDriverState const co_wrapper_mixed_bdrv_rdlock *bdrv_peekt_3(BdrvChild *, BlockBackend *bdrv_co_peekt_3, enum Mode2ccc7eab, int arg1, int table[arg1+1]);
const volatile enum Mode76c1baf6 co_wrapper_bdrv_rdlock *job_in_progresst3(HandleBdrvChild ctx, HandleBlockBackend bs, Constant71da77df JobInProgresst3, long double _Complex BdrvPollCo[4][5], float);
void co_wrapper Node_co2t_4(AliasBdrvChild *p0, Unknowna67fecc0 Node_co_co2t_4, int arg1, int table[arg1+1]);
size_t co_wrapper_mixed_bdrv_rdlock job_pwrite_zeroest4(BlockBackend const *, int count, int table[count+1]);
double _Complex co_wrapper_bdrv_rdlock Node_pwrite_zeroest_5(void);
Unknown0d83db43 no_co_wrapper bdrv_co_get_sizet5(const BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, BlockBackend **poll_state, bool bdrv_get_sizet5);
const long int co_wrapper_mixed_bdrv_rdlock x9_in_progresst_6(BlockDriverState const *x9_co_in_progresst_6, float _Complex bdrv_poll_co, unsigned char Coroutine, long double _Complex x9_co_in_progresst_6_entry, float _Complex p4(int a0, int a1, long double a2), struct BlockBackend *blk_get_aio_context, int count, int table[count+1]);
long double no_co_wrapper job_co_co2t6(volatile BlockBackend *const child, Arrayd2a022a7 p1, int JobCoCo2t6, int job_co_co2t6, const volatile int *p4, int errp$);
float _Complex no_co_wrapper(*Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_7(const BlockBackend *_flags, Unknown7ce13253 Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_7, int count, int table[count+1]))[1];
enum Mode956b2d09 co_wrapper_mixed blk_get_sizet7(void);
double co_wrapper_mixed_bdrv_rdlock Node_get_sizet_8(int);
const Error co_wrapper *const blk_in_progresst8(float _Complex co);
Unknownf855cb95 co_wrapper_mixed_bdrv_rdlock blk_peekt_9(volatile BlockDriverState *Coroutine);
enum Mode2ccc7eab co_wrapper_mixed job_in_progresst9(struct BlockBackend *const AioContext, BlockDriverState const *JobInProgresst9, Unknown93f0eaa7 job_in_progresst9, const volatile bool *p3);
extern int x9_co_co2u_0_entry;
enum Mode8f498ac1 { Mode8f498ac1_0 = 100, Mode8f498ac1_1, Mode8f498ac1_2 };
struct Somedbcaa623 { enum Mode8f498ac1 m0; };
struct __attribute__((packed)) Some6a510ba1 { struct Somedbcaa623 m0; };
typedef BdrvChild *HandleBdrvChild;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Somef08721bb { long double m0[3]; long double _Complex m1[3]; double m2; enum Mode2ccc7eab m3; };
struct Some6c4f92e7 { int m0; unsigned char m1; unsigned char m2[3]; bool m3; };
typedef struct __attribute__((packed)) { struct Somef08721bb m0; long double m1; int m2; struct Some6c4f92e7 m3; } Somedd1b965c;
typedef int64_t OTHER90D47642;
typedef __int128 Unknown3d12be2a;
enum Modee205eb2f { Modee205eb2f_0 = 1 << 4, Modee205eb2f_1, Modee205eb2f_2 = 1 << 4 };
typedef signed int Unknown4b1e0938;
typedef struct JobTxn JobTxn;
typedef int Function403851ad(int a0, ...);
struct NodeCoPeeku2 { int taken; };
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef enum Mode045f9cfb OTHEREAF53C4F;
typedef ssize_t Unknown066d508b;
typedef float _Other4718997b;
typedef BdrvChild AliasBdrvChild;
static inline int BdrvTruncateu3(int a) { return a; }
typedef uint32_t Unknown4b75eb3b;
enum Modef8650c6f { Modef8650c6f_0, Modef8650c6f_1 = 1 << 4, Modef8650c6f_2 = 1 << 4 };
union Some981f3a08 { long double m0[3]; };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef const enum Modef964abf0 Constante0f17f60;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef ptrdiff_t Unknown0d83db43;
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
enum { BdrvCoGetSizeu5 = 7 };
typedef int Otherd2a022a7;
union Someb19b55ed { int m0[17]; int m1; float _Complex m2; float m3[3]; };
typedef union Someb19b55ed _Otherb222738e;
typedef BlockBackend *HandleBlockBackend;
void blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_7_entry(void *opaque);
typedef size_t Other07d79e56;
struct Hidden;
typedef int Functiona9542f43(void);
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
typedef long long Unknown56e6bf7d;
typedef float _Complex OTHER94159828;
typedef double Othere38b374f_t;
typedef struct { bool (*m0)(int a0, int a1, long double _Complex a2); } Somef4c64050;
struct Some6a510ba1 co_wrapper_mixed x9_co2u_0(const HandleBdrvChild x9_co_co2u_0, double bdrv_graph_co_rdlock, Somedd1b965c p2, OTHER90D47642 qemu_in_coroutine, Unknown3d12be2a p4, double _Complex, double p6, Somedd1b965c p7, OTHER90D47642 p8, Unknown3d12be2a p9, double _Complex p10, double p11, Somedd1b965c p12, OTHER90D47642 p13, Unknown3d12be2a p14, double _Complex p15, double p16, Somedd1b965c p17, OTHER90D47642 p18, Unknown3d12be2a p19, double _Complex p20, double p21, Somedd1b965c p22, OTHER90D47642 p23, Unknown3d12be2a p24, double _Complex p25, double p26, Somedd1b965c p27, OTHER90D47642 p28, Unknown3d12be2a p29, double _Complex p30, double p31, Somedd1b965c p32, OTHER90D47642 p33, Unknown3d12be2a p34, double _Complex p35, double p36, Somedd1b965c p37, OTHER90D47642 p38, Unknown3d12be2a p39, double _Complex p40, double p41, Somedd1b965c p42, OTHER90D47642 p43, Unknown3d12be2a p44, double _Complex p45, double p46, Somedd1b965c p47, OTHER90D47642 p48, Unknown3d12be2a p49, double _Complex p50, double p51, Somedd1b965c p52, OTHER90D47642 p53, Unknown3d12be2a p54, double _Complex p55, double p56, Somedd1b965c p57, OTHER90D47642 p58, Unknown3d12be2a p59, double _Complex p60, double p61, Somedd1b965c p62, OTHER90D47642 p63, Unknown3d12be2a p64, double _Complex p65, double p66, Somedd1b965c p67, OTHER90D47642 p68, Unknown3d12be2a p69, double _Complex p70, double p71, Somedd1b965c p72, OTHER90D47642 p73, Unknown3d12be2a p74, double _Complex p75, double p76, Somedd1b965c p77, OTHER90D47642 p78, Unknown3d12be2a p79, double _Complex p80, double p81, Somedd1b965c p82, OTHER90D47642 p83, Unknown3d12be2a p84, double _Complex p85, double p86, Somedd1b965c p87, OTHER90D47642 p88, Unknown3d12be2a p89, double _Complex p90, double p91, Somedd1b965c p92, OTHER90D47642 p93, Unknown3d12be2a p94, double _Complex p95, double p96, Somedd1b965c p97, OTHER90D47642 p98, Unknown3d12be2a p99, double _Complex p100, double p101, Somedd1b965c p102, OTHER90D47642 p103, Unknown3d12be2a p104, double _Complex p105, double p106, Somedd1b965c p107, OTHER90D47642 p108, Unknown3d12be2a p109, double _Complex p110, double p111, Somedd1b965c p112, OTHER90D47642 p113, Unknown3d12be2a p114, double _Complex p115, double p116, Somedd1b965c p117, OTHER90D47642 p118, Unknown3d12be2a p119, double _Complex p120, double p121, Somedd1b965c p122, OTHER90D47642 p123, Unknown3d12be2a p124, double _Complex p125, double p126);
enum Modee205eb2f co_wrapper_mixed_bdrv_rdlock x9_Truncateu0(void);
unsigned co_wrapper_mixed blk_co2u_1(int *const p0, Unknown4b1e0938, float qemu_in_coroutine, bool p3, JobTxn *p4, int arg1, int table[arg1+1]);
_Atomic bool co_wrapper_mixed_bdrv_rdlock **bdrv_peeku1(BlockDriverState *const ret, double BdrvPeeku1, BlockBackend *BdrvPollCo, wchar_t[ *], Function403851ad, unsigned short int p5);
float _Complex no_co_wrapper Node_co_peeku_2(struct BlockBackend *const bdrv_graph_wrlock, BdrvChild *volatile *Node_peeku_2_bh, int index, OTHEREAF53C4F p3, Unknown066d508b assert);
_Other4718997b co_wrapper_mixed_bdrv_rdlock bdrv_co2u2(AliasBdrvChild *p0, float, BdrvChild *BdrvCo2u2);
Unknown4b75eb3b co_wrapper bdrv_Truncateu_3(enum Modef8650c6f bdrv_get_aio_context);
union Some981f3a08 co_wrapper job_nbd_Replyu3(int qemu_coroutine_self, int co, int table[co+1]);
Constante0f17f60 co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_4(double _Complex x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_4, _Bool, const _Bool aio_context_release[], enum Mode36e9d246 X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu4, float p4[2 *3][5]);
unsigned no_co_wrapper x9_co_au4(volatile int x9_au4, Unknown0d83db43 p1, int, enum Modea2a16959 qemu_get_aio_context, float X9CoAu4);
Otherd2a022a7 no_co_wrapper bdrv_co_get_sizeu_5(void);
int co_wrapper(*Node_in_progressu5(void))(bool a0);
_Otherb222738e co_wrapper bdrv_peeku_6(void);
unsigned __int128 co_wrapper_bdrv_rdlock blk_peeku6(const HandleBlockBackend bdrv_graph_co_rdlock);
char co_wrapper_bdrv_rdlock *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_7(volatile BlockDriverState *p0, unsigned char p1, void(void), long double _Complex blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_7, float _Complex qemu_in_coroutine, const Other07d79e56 i);
long long co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu7(double Coroutine);
struct Hidden no_co_wrapper *x9_co_get_sizeu_8(BlockBackend *p0, Functiona9542f43 bdrv_get_aio_context, long double x9_co_get_sizeu_8, enum Modede4e1a7a Coroutine, bool index, Unknown56e6bf7d x9_get_sizeu_8_bh);
OTHER94159828 co_wrapper_mixed_bdrv_rdlock bdrv_get_sizeu8(Othere38b374f_t bdrv_co_get_sizeu8_entry, const Somef4c64050 AioContext[]);
BlockBackend const no_co_wrapper *x9_co_Truncateu_9(float _Complex aio_bh_schedule_oneshot_full(float, void *volatile *, double), int64_t x9_co_Truncateu_9, int co, int table[co+1]);
long int co_wrapper_bdrv_rdlock job_peeku9(double AioContext, int arg1, int table[arg1+1]);
extern int x9_co2v_0_bh;
typedef BlockBackend AliasBlockBackend;
typedef __int128 Unknown3d12be2a;
union Some1b13c4a3 { float _Complex (*m0)(void); int m1; };
typedef union Some1b13c4a3 Other53e8a0e4;
struct Hidden;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
union Some96632859 { const volatile struct Hidden *m0; int m1; enum Modef964abf0 m2[17]; char *m3; };
static inline int BlkCoInProgressv1(int a) { return a; }
typedef off_t Unknownabe52526;
typedef const volatile Unknownabe52526 Constant16523f9a;
typedef BlockDriverState *HandleBlockDriverState;
typedef unsigned short int Unknowna67fecc0;
enum Mode7bc9e5f8 { Mode7bc9e5f8_0 = 3, Mode7bc9e5f8_1, Mode7bc9e5f8_2 = 3 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct QDict QDict;
struct __attribute__((packed)) Some1a516842 { char m0; bool m1[3]; enum Mode22154ece m2[17]; QDict *m3[17]; unsigned bits : 3; };
typedef struct { BlockDriverState *const *m0; struct Some1a516842 m1; int (*m2)(int, int8_t, int, ...); } Some880f97af;
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
typedef union { short m0; void **m1; } Some65e13f5e;
typedef ssize_t Other066d508b_t;
typedef struct QEMUIOVector QEMUIOVector;
extern int job_co_nbd_Replyv_4_entry;
typedef char *Other40e41774;
static inline int NodePeekv5(int a) { return a; }
struct Some1e506446 { _Bool m0[17]; unsigned bits : 3; };
struct __attribute__((packed)) Some702a8138 { float m0[17]; int m1[3]; };
typedef struct { struct Some1e506446 m0; struct Some702a8138 m1; } Some811a2a8b;
struct BlkCoNbdReplyv6 { int taken; };
typedef union { unsigned long long int m0[17]; } Some32b6a070;
typedef int Arrayd2a022a7[4];
static inline int JobPwriteZeroesv7(int a) { return a; }
typedef union { int m0[17]; ssize_t (*m1)[16]; int m2[17]; } Some9b666659;
typedef signed char Unknown7ce13253;
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
typedef ptrdiff_t OTHER0D83DB43;
typedef double _Complex _Other5ba171fd;
typedef const int Constant17786065;
typedef int Otherd2a022a7_t;
enum Modefeb2c574 { Modefeb2c574_0, Modefeb2c574_1 = 1 << 4, Modefeb2c574_2 = 3 };
int no_co_wrapper(*x9_co_co2v_0(AliasBlockBackend *qemu_coroutine_yield, Unknown3d12be2a x9_co2v_0_bh))(double _Complex a0, _Bool a1, ...);
Other53e8a0e4 co_wrapper bdrv_get_sizev0(union Some96632859 p0);
Constant16523f9a no_co_wrapper blk_co_in_progressv_1(const HandleBlockDriverState bdrv_poll_co, Unknowna67fecc0 p1, bool, enum Mode7bc9e5f8 blk_co_in_progressv_1, int co, int table[co+1]);
int co_wrapper_mixed_bdrv_rdlock bdrv_Truncatev1(int in_progress, long double _Complex AioContext(void), int ALL);
const volatile Some880f97af co_wrapper_mixed_bdrv_rdlock bdrv_get_sizev_2(volatile BlockDriverState *const ALL, const volatile enum Modebcc5dae1 errp$, float bdrv_co_get_sizev_2, char *bdrv_graph_rdlock_main_loop[restrict 3], int arg1, int table[arg1+1]);
Some65e13f5e co_wrapper_mixed_bdrv_rdlock bdrv_Truncatev2(Other066d508b_t bdrv_co_Truncatev2, int Coroutine, volatile QEMUIOVector *bdrv_Truncatev2, bool p3);
__int128 co_wrapper_mixed x9_peekv_3(void);
_Atomic long double _Complex co_wrapper_bdrv_rdlock **blk_pwrite_zeroesv3(void);
unsigned char co_wrapper_mixed_bdrv_rdlock job_nbd_Replyv_4(volatile BlockBackend *Flags, long double _Complex poll_state, double _Complex p2, int ALL, _Bool Coroutine, bool p5(double a0, long double _Complex a1, double _Complex a2));
Other40e41774 no_co_wrapper bdrv_co_nbd_Replyv4(int errp$);
void co_wrapper_mixed_bdrv_rdlock Node_peekv_5(BlockDriverState const *const Node_co_peekv_5);
Some811a2a8b co_wrapper_mixed x9_Truncatev5(int Coroutine, void p1(void));
Some32b6a070 no_co_wrapper blk_co_nbd_Replyv_6(Arrayd2a022a7 aio_bh_schedule_oneshot);
void co_wrapper_mixed_bdrv_rdlock job_Truncatev6(void);
long co_wrapper job_pwrite_zeroesv_7(size_t job_co_pwrite_zeroesv_7, Some9b666659 ctx, Unknown7ce13253);
enum Modebfc94946 no_co_wrapper Node_co_nbd_Replyv7(const int[static 4], double _Complex Coroutine, _Bool bdrv_graph_wrlock(char a0, double a1, int a2, ...));
OTHER0D83DB43 co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8(BlockDriverState *p0, _Other5ba171fd, const Arrayd2a022a7 p2, long double _Complex arg2, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8(double, void(*)(float a0, long a1, int a2), ...), int p5, int count, int table[count+1]);
_Bool co_wrapper_mixed blk_pwrite_zeroesv8(int(double, double, int, ...));
Constant17786065 co_wrapper_bdrv_rdlock bdrv_av_9(BlockBackend *bdrv_co_av_9, double _Complex in_progress, int p2, int p3, Otherd2a022a7_t ret_);
enum Modefeb2c574 co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv9(BlockBackend *const bytes);
enum { BlkPeekw0 = 7 };
extern int x9_co_Truncatew_1_entry;
typedef BlockDriverState AliasBlockDriverState;
extern int blk_co_in_progressw_3_entry;
typedef BlockDriverState **const Constant9284648e;
typedef void Functionedb35b03(void);
typedef volatile long double Constant531f0599;
enum { BlkInProgressw6 = 7 };
typedef BlockBackend *HandleBlockBackend;
extern int x9_co_get_sizew_8_entry;
typedef BdrvChild AliasBdrvChild;
Error co_wrapper_mixed *blk_peekw_0(volatile BlockBackend *, int count, int table[count+1]// why 
);
volatile Somef6ff8ee0 co_wrapper_bdrv_rdlock x9_peekw0(BdrvChild *const co_wrapper_count, double _Complex BdrvPollCo);
int co_wrapper_mixed x9_Truncatew_1(BlockDriverState *_flags, int nbSectors, void x9_co_Truncatew_1(int a0, double a1));
char co_wrapper_mixed_bdrv_rdlock *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw1(const BdrvChild *//*
bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw1);
int no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_2// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
(BdrvChild *co_wrapper_count, Unknownd2a022a7 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_2_bh, Somef4a272e7 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_2, unsigned yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, float p4(_Bool, int),// é€ 
float aio_context_release(void// * 
));
bool no_co_wrapper Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw2(AliasBlockDriverState *const index, uint16_t Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw2(struct Hidden *, int, int, ...), uint16_t p2(struct Hidden *, int, int, ...), uint16_t p3(struct Hidden *, int, int, ...), uint16_t p4(struct Hidden *, int, int// é€ 
, ...), uint16_t p5(struct Hidden *, int, int, ...), uint16_t p6(struct Hidden *, int, int, ...), uint16_t p7(struct Hidden *, int, int, ...), uint16_t p8(struct Hidden *, int, int, ...), uint16_t p9(struct Hidden *, int, int, ...), uint16_t p10(struct Hidden *, int, int, ...), uint16_t p11(struct// ' 
Hidden *, int, int, ...), uint16_t p12(struct Hidden *, int, int, ...), uint16_t p13(struct Hidden *, int, int, ...), uint16_t p14(struct//*
Hidden *, int, int, ...), uint16_t p15(struct Hidden *, int, int, ...), uint16_t p16(struct Hidden *, int, int, ...), uint16_t p17(struct Hidden *, int,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
int, ...), uint16_t p18(struct Hidden *, int, int, ...), uint16_t p19(struct Hidden *, int, int,//
...), uint16_t p20(struct Hidden *, int, int, ...), uint16_t p21(struct Hidden *, int, int// " 
, ...), uint16_t p22(struct Hidden *, int, int, ...), uint16_t p23(// { ( 
struct Hidden *, int, int, ...), uint16_t p24(struct Hidden *, int, int, ...), uint16_t p25(struct Hidden *, int, int, ...), uint16_t p26(struct// co_wrapper_mixed 
Hidden// why 
*, int, int, ...)// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, uint16_t p27(struct Hidden *, int, int, ...), uint16_t// " 
p28(struct Hidden *, int, int, ...), uint16_t p29(struct Hidden *, int, int, ...), uint16_t p30(struct Hidden *, int// ' 
, int, ...));
int co_wrapper blk_in_progressw_3(int errp$, Constant9284648e aio_co_wake, void *const **co_, enum Modeb046a86b Coroutine, Unknown07d79e56);
void co_wrapper_mixed x9_nbd_Replyw3(Functionedb35b03 x9_co_nbd_Replyw3);
bool co_wrapper_bdrv_rdlock x9_co2w_4(Constant531f0599 bdrv_poll_co);
BdrvChild co_wrapper_mixed_bdrv_rdlock **Node_get_sizew4(struct BlockDriverState *const);
Unknownf855cb95 co_wrapper_mixed blk_Truncatew_5(const BdrvChild *blk_co_Truncatew_5// { ( 
, double _Complex qemu_in_coroutine, int qemu_get_current_aio_context(uint8_t, const// #if 0 
struct Hidden *, float, ...));
long co_wrapper_mixed_bdrv_rdlock Node_peekw5(signed int p0,// #if 0 
const BlockDriverState *Node_co_peekw5, union Someebdd08d6 NodePeekw5, int(// * 
**Coroutine[0x10u])[3], long double _Complex index(void));
BdrvChild co_wrapper **blk_in_progressw_6//
(const volatile char *AioContext,//*
int, enum Modea35e31c7 opaque);
int co_wrapper_mixed_bdrv_rdlock job_aw6(long double job_co_aw6);
const char co_wrapper_bdrv_rdlock *const *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_7(HandleBlockBackend p0, float aio_wait_kick(void), __int128 p2);
Unknownb0ed6b30 co_wrapper_mixed Node_aw7(unsigned short int Coroutine, BlockDriverState const *// é€ 
Node_co_aw7_entry, int Node_co_aw7);
_Bool co_wrapper x9_get_sizew_8(void);
long double co_wrapper_mixed Node_in_progressw8(char *AioContext)// #if 0 
;
void co_wrapper_bdrv_rdlock job_aw_9(HandleBlockBackend i, float _Complex p1, float _Complex job_co_aw_9, AliasBdrvChild *AioContext, double p4(int a0, short a1, double _Complex a2, ...), BlockDriverState// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
*p5);
const float _Complex co_wrapper job_pwrite_zeroesw9(const BdrvChild *, Unknownd2a022a7, int job_co_pwrite_zeroesw9(void));
typedef int BlkCoInProgressx0;
typedef BlockBackend *HandleBlockBackend;
enum { NodeAx1 = 7 };
typedef float _Complex Function4d4ea359(double, unsigned __int128, unsigned char);
enum { NodeCo2x2 = 7 };
typedef int Functiona9542f43(void);
typedef BdrvChild AliasBdrvChild;
typedef const volatile union Some8eb47ea5 Constant91b2f01f;
typedef volatile Someec8b4dc7 Constant11c785ca;
typedef volatile struct Some25645509 Constant998fd6fb;
typedef BlockDriverState AliasBlockDriverState;
typedef const double _Complex Constantee39b0bb;
typedef double Function39384fc4(float _Complex a0, double a1, _Bool a2);
typedef int JobInProgressx8;
static inline int BlkCoAx9(int a) { return a; }

;
extern enum Modede4e1a7a no_co_wrapper blk_co_in_progressx_0(double BlkCoInProgressx0, const volatile struct hidden_one *blk_co_in_progressx_0, int count, int table[count+1]);
extern GRAPH_RDLOCK union Somea11a06dc no_co_wrapper coroutine_fn job_co_ax0(const HandleBlockBackend aio_bh_schedule_oneshot_full, int job_ax0_bh, int JobCoAx0, struct BlockBackend *p3);

static inline int decoy_quotes_3(void) { return '\'' + '"' + '/' + '*'; }
BlockDriverState co_wrapper_mixed G_GNUC_UNUSED *volatile *Node_ax_1(BlockDriverState *p0, Function4d4ea359 Node_co_ax_1_entry, void NodeAx1(double, int, volatile long double _Complex *, ...))QEMU_WARN_UNUSED;
QEMU_WARN_UNUSED volatile enum Mode36e9d246 co_wrapper_mixed_bdrv_rdlock GRAPH_RDLOCK *job_co2x1(double p0, int JobCo2x1(void), union Somea502f37c ctx, Unknown4b1e0938, const volatile JobTxn *const *ret_);

#pragma co_wrapper decoy
extern const volatile QEMUIOVector co_wrapper *const *Node_co2x_2(struct BdrvChild *const bdrv_poll_co, Functiona9542f43 Node_co_co2x_2, int AioContext);
BdrvChild no_co_wrapper *job_co_nbd_Replyx2(void);
QEMU_WARN_UNUSED int co_wrapper_mixed_bdrv_rdlock job_co2x_3(const BdrvChild *const job_co2x_3, double job_co_co2x_3_entry(JobTxn *a0, int64_t a1, int a2));
GRAPH_RDLOCK AliasBdrvChild co_wrapper_mixed *blk_Truncatex3(long double p0, BdrvDirtyBitmap *BlkTruncatex3, int(**_flags)[16], long double p3, BdrvDirtyBitmap *p4, int(**p5)[16], long double p6, BdrvDirtyBitmap *p7, int(**p8)[16], long double p9, BdrvDirtyBitmap *p10, int(**p11)[16], long double p12, BdrvDirtyBitmap *p13, int(**p14)[16], long double p15, BdrvDirtyBitmap *p16, int(**p17)[16], long double p18, BdrvDirtyBitmap *p19, int(**p20)[16], long double p21, BdrvDirtyBitmap *p22, int(**p23)[16], long double p24, BdrvDirtyBitmap *p25, int(**p26)[16], long double p27, BdrvDirtyBitmap *p28, int(**p29)[16]);

struct co_wrapper_state_8;

// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
extern const volatile QEMU_WARN_UNUSED char co_wrapper_bdrv_rdlock **Node_peekx_4(Some5c1c334e Node_co_peekx_4, int16_t p1(void), int p2, long double _Complex s_2, signed char NodePeekx4(double a0, int a1));

#include "co_wrapper.h"
double _Complex co_wrapper_mixed bdrv_pwrite_zeroesx4(Unknown9a9f3b8d p0, long double poll_state_)GRAPH_RDLOCK;
extern _Bool no_co_wrapper job_co_co2x_5(void);

typedef struct Decoy11 { int co_wrapper_member; char no_co_wrapper_too[3]; } Decoy11;
extern QEMU_WARN_UNUSED Constant91b2f01f co_wrapper bdrv_get_sizex5(Constant11c785ca errp$, int poll_state_[static const 2], signed char bdrv_co_get_sizex5, int aio_context_release)QEMU_WARN_UNUSED;
extern GRAPH_RDLOCK Constant998fd6fb co_wrapper_mixed_bdrv_rdlock bdrv_co2x_6(AliasBlockDriverState *bdrv_co_co2x_6, long double Flags, Constantee39b0bb p2);
bool co_wrapper_bdrv_rdlock bdrv_peekx6(volatile BlockBackend *BdrvPollCo, Unknown7b60f772 bdrv_co_peekx6, QEMUIOVector *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[ *], int p3)G_GNUC_UNUSED;

#define DECOY_14(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);

typedef struct Decoy15 { int co_wrapper_member; char no_co_wrapper_too[3]; } Decoy15;
extern union Some7262c96a co_wrapper_mixed job_pwrite_zeroesx_7(int aio_co_wake, int, const long double JobPwriteZeroesx7[const 2], double offset, _Bool job_co_pwrite_zeroesx_7);

extern int co_wrapper_count_16;
Unknownb0ed6b30 co_wrapper coroutine_mixed_fn job_nbd_Replyx7(BlockBackend *p0, int co_wrapper_count, long double[restrict 3], OTHERC2A0DBD6, Function39384fc4 bs, Otherd2a022a7 p5)GRAPH_RDLOCK;
void co_wrapper_mixed_bdrv_rdlock job_in_progressx_8(struct Someaaa29fcf _flags);
long double no_co_wrapper job_co_peekx8(AliasBlockDriverState *poll_state, Unknownf855cb95 job_peekx8, Unknown4b75eb3b co_);

static inline int decoy_quotes_19(void) { return '\'' + '"' + '/' + '*'; }
extern OTHERE27CDA80 no_co_wrapper G_GNUC_UNUSED blk_co_ax_9(int arg1, int table[arg1+1])G_GNUC_UNUSED;
extern void co_wrapper_bdrv_rdlock blk_ax9(volatile BdrvChild *qemu_get_aio_context)G_GNUC_UNUSED;

static inline int decoy_quotes_20(void) { return '\'' + '"' + '/' + '*'; }
struct BlkNbdReplyy0 { int taken; };
typedef BlockDriverState AliasBlockDriverState;
typedef int BlkNbdReplyy5;
typedef BlockBackend *HandleBlockBackend;
typedef const volatile int Constant8c41d73f;
typedef int BdrvCoGetSizey6;
typedef const int Constant17786065;
typedef BdrvChild *HandleBdrvChild;
const volatile struct Hidden co_wrapper_mixed *blk_nbd_Replyy_0(struct BdrvChild *p0, enum Modef0471a5d qemu_coroutine_yield, const volatile struct hidden_one *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, _Bool Coroutine);
struct Some2b09f925 co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesy0(int offset, bool n1);
struct hidden_one co_wrapper_mixed_bdrv_rdlock **job_get_sizey_1(BlockDriverState *bytes, float child);
BdrvDirtyBitmap co_wrapper *job_get_sizey1(void);
Somea38cea97 co_wrapper_mixed Node_peeky_2(AliasBlockDriverState *Node_co_peeky_2);
JobTxn co_wrapper *const volatile blk_co2y2(BdrvChild *assert);
BlockDriverState co_wrapper_mixed *const volatile *blk_ay_3(long _flags, enum Mode6cb30bde AioContext, int in_progress(int(*a0)[3], void **a1, ...), int bytes, unsigned char aio_context_release);
int no_co_wrapper job_co_ay3(volatile BlockBackend *, char p1);
char co_wrapper_mixed *Node_peeky_4(BlockDriverState const *const p0, Unknown4b1e0938 s_, float ALL, Othera3fb2fc3 n1, long int aio_context_acquire[2 *3], union Some10790360 p5);
int co_wrapper_bdrv_rdlock x9_nbd_Replyy4(uint64_t X9NbdReplyy4, __int128);
void co_wrapper *const volatile **blk_nbd_Replyy_5(HandleBlockBackend p0, struct Somec58f74ae blk_co_nbd_Replyy_5, _Atomic int *const volatile *, float _Complex blk_nbd_Replyy_5);
Constant8c41d73f co_wrapper_mixed_bdrv_rdlock bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy5(struct BlockDriverState *p0, int p1[4], int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy5, enum Modee46bec85 BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy5, bool ctx, _Bool n1);
float _Complex no_co_wrapper bdrv_co_get_sizey_6(unsigned long long int bdrv_get_sizey_6, bool Coroutine, bool bdrv_get_sizey_6_bh[0x10u], const volatile char *p3, ptrdiff_t bdrv_co_get_sizey_6[static const 2]);
float _Complex no_co_wrapper bdrv_co_nbd_Replyy6(volatile int poll_state_, int(*[4])(long double _Complex a0, bool a1, int a2, ...));
struct hidden_one co_wrapper_bdrv_rdlock *restrict blk_get_sizey_7(struct BlockBackend *const aio_bh_schedule_oneshot_full, Otherd443d2e7_t blk_get_sizey_7, int(*p2)[3], Unknown8cf2aa7c BlkGetSizey7, int count, int table[count+1]);
void co_wrapper_mixed bdrv_in_progressy7(AliasBlockDriverState *p0, void yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy(Error *a0, double _Complex a1, long double a2), union Somefd619abb BdrvInProgressy7, int co, int table[co+1]);
Constant17786065 co_wrapper_bdrv_rdlock job_ay_8(enum Mode36e9d246 BdrvPollCo, Unknowne27cda80);
int co_wrapper job_in_progressy8(void);
char co_wrapper job_nbd_Replyy_9(struct BdrvChild *index, double _Complex assert[], _Other3e7c73c5 JobNbdReplyy9, int arg1, int table[arg1+1]);
double _Complex co_wrapper_mixed Node_co2y9(const HandleBdrvChild Node_co2y9, const volatile char *arg1, enum Modef9ea3c6d, long double qemu_get_aio_context);
static inline int BdrvNbdReplyz0(int a) { return a; }
typedef float OTHER4718997B;
typedef double _Complex OTHER5BA171FD;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Somef59ed9b2 { int m0[3]; double _Complex m1; unsigned bits : 3; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct hidden_one;
typedef ptrdiff_t Unknown0d83db43;
typedef BlockBackend AliasBlockBackend;
typedef const char *Array66aff3cf[4];
typedef long double _Complex Array41993409[4];
enum Mode36e9d246 { Mode36e9d246_0 };
union Someef5cf4ea { int m0; long double _Complex m1[3]; enum Mode36e9d246 m2[17]; };
typedef union Someef5cf4ea Other97834089;
typedef BlockDriverState AliasBlockDriverState;
union Somec661bb4b { wchar_t m0; _Atomic int *m1[17]; };
enum Modef82965dd { Modef82965dd_0, Modef82965dd_1, Modef82965dd_2 = 100 };
typedef enum Modef82965dd _Other57e5e053;
typedef int64_t Unknown90d47642;
enum { JobTruncatez3 = 7 };
struct Hidden;
typedef volatile int Constant472f8a6d;
enum Modeaafe640c { Modeaafe640c_0 = 1 << 4, Modeaafe640c_1 = 3, Modeaafe640c_2 = 100 };
typedef BdrvChild AliasBdrvChild;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef struct JobTxn JobTxn;
struct Someed5f5c5a { volatile BdrvDirtyBitmap *m0; float _Complex m1[17]; double _Complex m2[3]; JobTxn *m3; unsigned bits : 3; };
typedef struct __attribute__((packed)) { void *const volatile *m1; long long m2; struct Someed5f5c5a m3; } Some8fede2d9;
typedef __int128 Functionc0ac21e9(bool, int, double);
typedef struct QEMUIOVector QEMUIOVector;
enum Modef0471a5d { Modef0471a5d_0 = 100, Modef0471a5d_1 = 3, Modef0471a5d_2 = 100 };
struct __attribute__((packed)) Somed84516c8 { int m0[3]; double _Complex m1; long double m2; const volatile char *m3[3]; unsigned bits : 3; };
struct __attribute__((packed)) Some7c6818f9 { BlockBackend *const volatile *m0; };
extern int blk_co_az_6_entry;
typedef char Unknownf855cb95;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int Arrayd2a022a7[4];
enum { BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz7 = 7 };
typedef BdrvChild *HandleBdrvChild;
enum Mode7826d7b4 { Mode7826d7b4_0 = 1 << 4, Mode7826d7b4_1 = 3, Mode7826d7b4_2 };
typedef off_t Unknownabe52526;
typedef int BlkCo2z8;
union Some8bacb90a { double m0[17]; };
typedef unsigned int Unknown2ef0b51c;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef float _Complex Function303737a6(float _Complex, double _Complex);
OTHER4718997B co_wrapper_mixed bdrv_nbd_Replyz_0(struct BdrvChild *bdrv_co_nbd_Replyz_0, volatile int, OTHER5BA171FD bdrv_nbd_Replyz_0, enum Mode2ccc7eab p3, unsigned p4);
struct Somef59ed9b2 co_wrapper_bdrv_rdlock blk_Truncatez0(BlockBackend const *const BdrvPollCo, enum Mode22154ece BlkTruncatez0, const struct hidden_one *blk_co_Truncatez0, long double _Complex p3);
Unknown0d83db43 co_wrapper_mixed_bdrv_rdlock x9_az_1(AliasBlockBackend *, int aio_context_acquire, const Array66aff3cf, unsigned char, Array41993409);
float _Complex co_wrapper_mixed job_peekz1(AliasBlockBackend *job_co_peekz1, int p1, Other97834089 Coroutine, AliasBlockDriverState *p3, const bool bdrv_poll_co, const BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
union Somec661bb4b co_wrapper_mixed_bdrv_rdlock x9_in_progressz_2(BlockDriverState const *offset, _Bool x9_co_in_progressz_2, long double _Complex bdrv_poll_co, _Other57e5e053 p3, Unknown90d47642 x9_in_progressz_2, int);
__int128 co_wrapper_mixed_bdrv_rdlock Node_nbd_Replyz2(BlockBackend *Node_co_nbd_Replyz2_entry);
const volatile struct Hidden co_wrapper_mixed *job_Truncatez_3(const BlockBackend *aio_bh_schedule_oneshot_full, signed char index);
long double co_wrapper_mixed Node_Truncatez3(AliasBlockBackend *offset, Constant472f8a6d p1, enum Modeaafe640c opaque, float p3);
long double no_co_wrapper blk_co_in_progressz_4(int64_t blk_in_progressz_4_bh, struct BlockBackend *p1, int bytes);
BlockDriverState co_wrapper_bdrv_rdlock *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz4(AliasBdrvChild *ALL, Some8fede2d9 NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz4, float co, Functionc0ac21e9 p3, double p4);
QEMUIOVector no_co_wrapper *job_co_in_progressz_5(BlockBackend *p0, int(*const poll_state_[static const 2])[16], enum Modef0471a5d AioContext, long double JobCoInProgressz5, struct Somed84516c8 qemu_in_coroutine[const 2]);
long long co_wrapper_bdrv_rdlock job_peekz5(const struct Some7c6818f9 qemu_coroutine_self[2 *3], const volatile signed int *poll_state_, const float job_co_peekz5_entry[static const 2], void BdrvPollCo(void), int job_co_peekz5);
Unknownf855cb95 co_wrapper_mixed_bdrv_rdlock blk_az_6(enum Modef9ea3c6d assert, Arrayd2a022a7 ret_);
uint64_t co_wrapper_mixed_bdrv_rdlock job_pwrite_zeroesz6(struct BlockDriverState *job_co_pwrite_zeroesz6, int BdrvPollCo, long unsigned int blk, int);
int no_co_wrapper blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_7(long yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, HandleBdrvChild, uintptr_t BdrvPollCo, enum Mode7826d7b4 blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_7);
float _Complex co_wrapper_mixed Node_get_sizez7(BlockDriverState *const NodeGetSizez7, Unknownabe52526 aio_context_acquire);
BdrvChild co_wrapper *blk_co2z_8(void);
union Some8bacb90a co_wrapper_bdrv_rdlock Node_peekz8(volatile BdrvChild *const Node_co_peekz8);
Unknown2ef0b51c co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_9(const uint8_t BdrvPollCo[static const 2], enum Mode55de786a blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_9, Function303737a6 Coroutine);
int co_wrapper_bdrv_rdlock Node_az9(void);
