/* cowrap: dialect=qemu-8.2 500 drawn declarations */
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
enum { BlkCoPeekb0 = 7 };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef int Functiond647f469(int, long double _Complex, int);
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
enum Modec7e69de4 { Modec7e69de4_0 = 100, Modec7e69de4_1 = 1 << 4, Modec7e69de4_2 = 100 };
typedef BlockBackend AliasBlockBackend;
enum Modec97411b3 { Modec97411b3_0, Modec97411b3_1, Modec97411b3_2 = 1 << 4 };
typedef union { enum Modec97411b3 m0[3]; } Someae4d058e;
typedef Someae4d058e Other0ad1fc60_t;
typedef struct { BlockDriverState **m0; } Some4384485f;
typedef Some4384485f _Otherfc335cdd;
enum Modeb046a86b { Modeb046a86b_0 = 3, Modeb046a86b_1 = 1 << 4, Modeb046a86b_2 = 1 << 4 };
typedef BlockDriverState *HandleBlockDriverState;
typedef BlockBackend *HandleBlockBackend;
typedef BlockDriverState AliasBlockDriverState;
struct BdrvCoGetSizeb3 { int taken; };
typedef union { int m0; } Some5c1c334e;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct QDict QDict;
typedef const QDict *_Other84344929;
typedef BdrvChild *HandleBdrvChild;
typedef struct __attribute__((packed)) { float _Complex m0[17]; } Somef2761f1b;
typedef signed char Unknown7ce13253;
void Node_co_pwrite_zeroesb_5_entry(void *opaque);
struct Some03100283 { int m0; double (*m1)(signed char a0, int64_t a1, long double a2); };
struct Someb74fd34b { struct Some03100283 m0; int m1; int8_t m2; bool m3; unsigned bits : 3; };
struct hidden_one;
struct NodeCoCo2b7 { int taken; };
struct Hidden;
typedef long double Otherac3ccef3_t;
typedef uint16_t OTHER39D5AAD1;
typedef BdrvChild AliasBdrvChild;
union Some58da752d { int m0; int m1[17]; int m2; signed int m3; };
typedef double Arraye38b374f[4];
typedef int8_t Unknown4be3a412;
enum { NodeCoGetSizeb8 = 7 };
typedef unsigned int Unknown2ef0b51c;
typedef int16_t Array9a9f3b8d[4];
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef unsigned short int Unknowna67fecc0;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
typedef enum Mode5559ebbf Otherb1d4a102_t;
typedef float _Complex Array94159828[4];
typedef long long Unknown56e6bf7d;
typedef int (*Arrayc9bfdfea[4])(_Bool, long long, ...);
typedef const struct Hidden *_Other402ebdb4;
typedef const volatile _Other402ebdb4 Constantd6333929;
CASE_API_0(1 , (2))const enum  Mode4b47f04e no_co_wrapper_bdrv_wrlock	*blk_co_peekb_0(volatile BdrvChild*
    blk, unsigned long long intblk_peekb_0, Functiond647f469 Coroutine,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */enumMode045f9cfb, enumModec7e69de4s_	, BlockBackend * BlkCoPeekb0)G_GNUC_UNUSED;
long
no_co_wrapper_bdrv_wrlock  coroutine_mixed_fn/**/double blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0(AliasBlockBackend *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0_bh, Other0ad1fc60_t qemu_get_current_aio_context 
	, _Otherfc335cdd yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy  /* why */,	enum
    Modeb046a86b AioContext, long
    double 
	_Complex co_wrapper_count)	TSA_REQUIRES(lock);
co_wrapper_mixed 
	TSA_REQUIRES/* @param n[in] */(lock) volatile/* { ( */GRAPH_RDLOCK CASE_API_1/**/(1, (2))char
CASE_API_2 *Node_in_progressb_1(/* { ( */HandleBlockDriverState Node_in_progressb_1/* ' */)QEMU_WARN_UNUSED  ;
int/* co_wrapper_mixed */co_wrapper_mixed  bdrv_peekb1(HandleBlockBackend,
    struct BlockBackend *bdrv_co_peekb1_entry/* #if 0 */, AliasBlockDriverState *AioContext, uint32_tCoroutine ) 
	;
int no_co_wrapper blk_co_co2b_2(void), job_co_nbd_Replyb2(volatile	BlockBackend *
    Flags)
    ;
size_t no_co_wrapper_bdrv_rdlock bdrv_co_get_sizeb_3( /* co_wrapper_mixed */int bdrv_get_sizeb_3 
	( 
	_Bool, ...),int/* é€ */arg1, int  table[arg1
+
    1 ]);
int co_wrapper_bdrv_rdlock	Node_pwrite_zeroesb3(/* ' */AliasBlockDriverState*const
    p0)/***/;
volatile Some5c1c334e co_wrapper_mixed_bdrv_rdlock/* * */Node_nbd_Replyb_4(	enum Mode2ccc7eab	aio_wait_kick,/***/int/* " */p1, double_Complex  bdrv_poll_co, float,
    _Other84344929 Node_co_nbd_Replyb_4) TSA_REQUIRES(lock)/* #if 0 */;
co_wrapper_mixed_bdrv_rdlock enumMode2ccc7eab	bdrv_co2b4/* " */(
    HandleBdrvChild p0, Somef2761f1b, unsigned__int128(*co)( long unsigned int a0) , 
	double ALL/***/(void  *	/* * */*, ...  ),	float _Complex bdrv_co2b4
,
    Unknown7ce13253/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */bdrv_graph_co_rdlock, int arg1, int
    table
    [arg1+1]  )QEMU_WARN_UNUSED;
CASE_API_6  struct Someb74fd34b co_wrapper_bdrv_rdlock Node_pwrite_zeroesb_5(
int s,int  table
/* { ( */[s+/* co_wrapper_mixed */1]);
size_t co_wrapper_bdrv_rdlock GRAPH_RDLOCK
bdrv_pwrite_zeroesb5 (
int s, int/* " */table[s+1])
    ;
no_co_wrapper coroutine_fn long CASE_API_7 x9_co_ab_6(HandleBlockBackend  poll_state_, volatile char 
	* X9CoAb6 
	/* ' */)/* * */;
const volatile CASE_API_8
    (1, (2))/***/struct hidden_one no_co_wrapper_bdrv_wrlock coroutine_fn */* @param n[in] */*Node_co_peekb6(int co,  int table[
co+1]);
int no_co_wrapper_bdrv_wrlock Node_co_co2b_7(BlockBackend *Node_co2b_7, const
    struct Hidden *co/* co_wrapper_mixed */, Otherac3ccef3_t p2, OTHER39D5AAD1 p3,/***/AliasBdrvChild  *Coroutine, int s, int table[s
    +1])  /* é€ */;
_Atomic uint16_t co_wrapper_mixed/* @param n[in] */*const  volatile *
    bdrv_in_progressb7(union Some58da752d s_, Arraye38b374f 
	bdrv_in_progressb7, uint8_t  /* ' */Flags, const float _Complex/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */Coroutine[0x10u]
    ,/* é€ */Unknown4be3a412 bs)  ;
Unknown2ef0b51c
    no_co_wrapper_bdrv_wrlock Node_co_get_sizeb_8 
	(float _Complex blk	, const/* { ( */Array9a9f3b8d 
	AioContext, 
	__int128 ret  (void)
    )/* { ( */GRAPH_RDLOCK;
GRAPH_RDLOCK enum Mode956b2d09 no_co_wrapper job_co_peekb8
    (
    const volatile 
	Unknowna67fecc0  AioContext)/**/TSA_REQUIRES(lock);
enum  Modebb7ef5e5/**/no_co_wrapper_bdrv_rdlock  /***/CASE_API_9/* why */(
    1, (2))x9_co_ab_9(volatile BlockBackend *const
    p0, Otherb1d4a102_t x9_co_ab_9, uint32_t Coroutine);
GRAPH_RDLOCK	int  co_wrapper_mixed_bdrv_rdlock x9_Truncateb9(HandleBlockDriverState offset, Array94159828 x9_co_Truncateb9, Unknown56e6bf7d p2, const Arrayc9bfdfea yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy 
	, size_t Flags, Constantd6333929	X9Truncateb9 
	, int/* é€ */co  , int
table[co
+ 
	1])/* { ( */;
void job_co_ac_0_entry(void *opaque);
typedef int BlkPwriteZeroesc1;
void x9_co_co2c_2_entry(void *opaque);
static inline int BdrvPwriteZeroesc3(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
typedef BdrvChild AliasBdrvChild;
typedef int Arrayd2a022a7[4];
typedef int Function2351bec3(int a0, double _Complex a1, ...);
typedef unsigned __int128 Function3d6a3485(double a0);
typedef uint32_t Array4b75eb3b[4];
void Node_get_sizec_7_bh(void *opaque);
typedef double (*Array6b9486ca[4])(int a0, long a1, unsigned __int128 a2, ...);
typedef double Function871bd12e(int, float _Complex, int);
typedef BlockDriverState AliasBlockDriverState;
typedef int (*Arrayd443d2e7[4])[16];
extern int job_co_Truncatec_9_entry;
TSA_REQUIRES(lock)BlockDriverState co_wrapper_mixed **job_ac_0(long double _Complex job_co_ac_0[],//
Someacb51320 job_ac_0, const volatile _Bool aio_co_wake)TSA_REQUIRES(lock);
const QDict co_wrapper_mixed_bdrv_rdlock QEMU_WARN_UNUSED *Node_peekc0(struct BlockDriverState *)G_GNUC_UNUSED;
int co_wrapper_bdrv_rdlock blk_pwrite_zeroesc_1(BlockDriverState const *const blk_co_pwrite_zeroesc_1, int p1, const Somef5afcae2 p2);
BlockDriverState coroutine_mixed_fn const co_wrapper_bdrv_rdlock *x9_in_progressc1(volatile BlockBackend// { ( 
*x9_co_in_progressc1, struct Someead71e53 offset, const _Other4be3a412 p2, int p3(long double, const volatile JobTxn *, ...), bool p4, struct BlockDriverState *p5, int arg1, int table// " 
[arg1+1]);
double co_wrapper_bdrv_rdlock TSA_REQUIRES(lock)x9_co2c_2(double//
s_);
enum Modee5fbf669 co_wrapper Node_ac2(void);
TSA_REQUIRES(lock)uintptr_t co_wrapper_bdrv_rdlock GRAPH_RDLOCK bdrv_pwrite_zeroesc_3(// ' 
int s, int// ' 
table[s+1])QEMU_WARN_UNUSED;
GRAPH_RDLOCK Some02b5320c co_wrapper_mixed blk_pwrite_zeroesc3(void)G_GNUC_UNUSED;
HandleBdrvChild no_co_wrapper_bdrv_rdlock x9_co_co2c_4(union Someb7a316ce nbSectors)G_GNUC_UNUSED;
G_GNUC_UNUSED int no_co_wrapper job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc4(AliasBdrvChild *const Coroutine)QEMU_WARN_UNUSED;
coroutine_mixed_fn volatile struct Hidden co_wrapper_bdrv_rdlock G_GNUC_UNUSED *bdrv_pwrite_zeroesc_5(Unknown16dbad07, _Other2ac1b9b4 p1, int// * 
p2, const Arrayd2a022a7 bdrv_poll_co, Other4718997b in_progress)G_GNUC_UNUSED;
TSA_REQUIRES(// " 
lock)coroutine_fn bool no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc5(Other50833dc9_t, Function2351bec3 p1)TSA_REQUIRES(lock);
OTHERF5DDE301 no_co_wrapper_bdrv_wrlock coroutine_fn blk_co_co2c_6(struct BdrvChild *//*
p0, int blk_co_co2c_6, int BlkCoCo2c6(int a0, int a1, off_t(// why 
*a2)(// * 
float, long double _Complex, ...), ...), int *p3[static 4], Function3d6a3485 blk_co2c_6_bh);
QEMU_WARN_UNUSED float coroutine_mixed_fn coroutine_fn _Complex no_co_wrapper_bdrv_wrlock G_GNUC_UNUSED x9_co_pwrite_zeroesc6(unsigned int x9_pwrite_zeroesc6, const Array4b75eb3b p1);
Unknownb0ed6b30 no_co_wrapper_bdrv_rdlock Node_co_get_sizec_7(volatile BdrvChild *blk_get_aio_context, size_t _flags, Array6b9486ca Node_get_sizec_7);
void co_wrapper Node_pwrite_zeroesc7(BdrvChild// #if 0 
*nbSectors, long double _Complex p1, Function871bd12e bdrv_poll_co, AliasBlockDriverState *p3,// @param n[in] 
const float p4[//
2 *3])TSA_REQUIRES(lock);
Otherd2a022a7_t co_wrapper_bdrv_rdlock bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_8(HandleBdrvChild//*
, long double _Complex Coroutine, int, const Arrayd443d2e7 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_8, long double _Complex co, long int ctx, int arg1, int table[arg1+1])// { ( 
TSA_REQUIRES(lock);
int64_t co_wrapper_mixed bdrv_Truncatec8(AliasBlockDriverState *p0, enum Mode447e1df5 bytes, int n1, volatile _Bool *, int p4, BlockDriverState **index)QEMU_WARN_UNUSED;
QEMU_WARN_UNUSED void co_wrapper_mixed_bdrv_rdlock job_Truncatec_9(struct Some7c3c4623 i[restrict 3]// { ( 
, Unknown16dbad07// why 
p1, struct// ' 
hidden_one *job_co_Truncatec_9, const volatile _Otherd2a022a7 ALL)G_GNUC_UNUSED;
int no_co_wrapper_bdrv_rdlock G_GNUC_UNUSED coroutine_fn x9_co_ac9(int _flags, double(*bytes)[16]);
struct JobAd2 { int taken; };
typedef BdrvChild AliasBdrvChild;
enum { BlkCoNbdReplyd3 = 7 };
typedef volatile OTHERC58AD19C Constant648b7581;
typedef const volatile Unknown56e6bf7d Constant19fe90ec;
typedef volatile _Other39b022b3 Constantbfe46e31;
typedef BlockBackend AliasBlockBackend;
typedef long double Function301d89ca(int a0, int a1, uint64_t a2);
extern int blk_co_pwrite_zeroesd_6_entry;
static inline int X9CoAd7(int a) { return a; }
static inline int X9CoTruncated8(int a) { return a; }
typedef int (*const volatile Constant7c57ea51)[1];
void blk_peekd_9_bh(void *opaque);
extern enum \
Modee30d4959 co_wrapper_bdrv_rdlock blk_ad_0(void) \
;


Otherab464977 co_wrapper_bdrv_rdlock(x9_get_sized0)(_Otherd2a022a7 aio_wait_kick, int X9GetSized0, signed int x9_co_get_sized0, int(*p3[c\
onst 2])(// why 
v\
oid), uint64_t p4[0x10u][2]);
extern Unknown\
066d508b no_co_wrapper x9_co_in_progressd_1(BlockDriverState *, union Some7\
c1dee43 assert// é€ 
, enum// @param n[in] 
Mode4b47f04e p2, enum Modef9ea3c6d,// é€ 
struct hidden_one **BdrvPollCo, const Q\
Dict *const X9CoInProgressd1[restrict \
3][5// why 
]);
_Otherad15a8a7 co_wrapper blk_co2d1(un\
signed(*bytes)(int a0, float _Complex// why 
a1, unsigned a2, ...), void bdrv_graph_wrlock \
(short a0, float _Complex \
(*a1)[1\
6]), float// é€ 
BlkCo2d1, float _Com\
plex p3, int blk_get_aio_context);
short co_wrapper_mixed(job_ad_2)(AliasBdrvChild *s, int Flags);

extern int co_wrapper_count_5;
extern "C" {
i\
nt co_wrapper \
job_\
Truncated2(void);
}
Otherd2a022a7 \
no_co_wrapper_bdrv_wrlock blk_\
co_nbd_Replyd_3(BdrvChild co\
nst *bdrv_graph_wrlock, union Some1413bf3d Coroutine, Other493f99e2_t o\
ffset, double//
 \
_Complex bytes// why 
, const vola\
tile unsigned short int *, long i\
nt s_2);

;
Unknownf2d6e98e co_wrapper(bdr\
v_nbd_Replyd3 \
)(Constant648b7581 BdrvNbdReplyd3, long double// " 
_Complex p1, fl\
oat _Complex, OT\
HER4718997B co_, int Flags);
Constant19fe90ec no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesd_4(const int32_t blk_pwrite_zeroesd_4[], Other6d3a5768_t p1//*
, int Coroutine(int a0, unsigned char a1, _Bool a2),// #if 0 
str\
uct BlockBackend *bdrv_graph_wrlock, Otherb0ed6b30 blk_co_pwrit\
e_zeroesd_4);
long double _Complex co_wrapper_mixed_bdrv_rdlock *//
(bdrv_nbd_Replyd4 \
)( \
Blo\
ckDriverState *bdrv_co_nbd_Replyd4, Constantbfe46e31 co_wrapper_count, bool bdrv_co_nbd_Replyd4_entry// #if 0 
(void), void \
p3(double a0, float a1, long doubl\
e a2, ...), \
int AioContext);
extern "C" {
wchar_t co_wrapper_mixed_bdrv_rdlock \
bdrv_in_progressd_5(A\
liasBlockBackend *opaque, Function301d89ca p1, double _Complex qemu_get_current_aio_context, int count, int table[count+1]);
}

void no_co_wrapper_init_12(void);
extern// why 
const char co_wrapper *x9_get_sized5(struct BdrvChild *, enum Modef8650c6f bs);
extern e\
num Mode1a34d831 co_wrapper_bdrv_rdlock blk_pwrite_zeroesd_6(enum Mode36e9d246 n1, enum Mode36e9d246// @param n[in] 
p\
1// why 
, enum Mode36e9d246 Coroutine, Unknown90d47642 blk_pwrite_zeroesd_6, \
int count, int table[ \
count+1]);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
enum Modef9ea3c6d \
co_wrapper_mixed_bdrv_rdlock x9_get_sized6(_Other5ba171fd assert, const struct Hidden *s_2, long double _Complex co_, float \
Coroutine, enum Modefe687469 p4);

static const char *const decoy_text_14 = "int co_wrapper bdrv_decoy(BlockDriverState *bs);";
void no_co_wr\
apper x9_co_ad_7(BlockBackend const *X9CoAd7, BdrvChild *x9_ad_7, void AioContext(unsigned __int128, ...), enum \
Modef9ea3c6d p3, vo\
id *const volatile *const volatile *x9_co_ad_7, Unknownfc5324b1 Coroutine);

enum decoy_16 { co_wrapper_one_16 = 1, no_co_wrapper_two_16 };
extern "C" {
extern Other7c4de2ad co_wrapper_mixed x9_nbd_Replyd7(BlockDriverState const *Coroutine, float _Complex p1[4// ' 
 \
], int co, in\
t table[co+1]);
}
extern long doub\
le _Complex no_co_wrapper_bdrv_rdlock x9_co_Truncated_8(int count, int table[count+1]);
Constant7c57ea51 co_wrapper_bdrv_rdlock x9_ad8(void);

extern int co_wrapper_count_18;

void no_co_wrapper_init_19(void);
extern "C" {
Unknownf2d\
6e98e \
no_co_wrapper(blk_co_peekd_9 \
)(int BlkCoPeekd9(int, double _Complex, unsigned, ...), Other5ba171fd aio_bh_schedule_oneshot// é€ 
);
}
extern void \
co_wrapper_mixed *const *volatile * \
job_Truncated9(struct BlockBackend *// co_wrapper_mixed 
const job_co_Truncated9, const Somee9d070f7 job_Truncated9[const 2][5], enum Mode36e9d246 p2, double p3, bool p4, const struct Some5ca5e24c[con\
st \
2][5] \
);
typedef BlockDriverState AliasBlockDriverState;
struct BdrvCoInProgresse2 { int taken; };
typedef int Functionaf721547(int a0, int a1, double _Complex a2);
typedef int Arrayd2a022a7[4];
typedef BdrvChild *HandleBdrvChild;
static inline int JobCoCo2e5(int a) { return a; }
extern int Node_peeke_6_bh;
BlockDriverState 
	no_co_wrapper_bdrv_rdlock **blk_co_get_sizee_0(
    const volatile	BdrvDirtyBitmap *const  blk_get_sizee_0[ static 4]) 
	;
short 
	co_wrapper_mixed_bdrv_rdlock Node_ae0( 
	AliasBlockDriverState * 
	constp0, int16_t p1, float Node_ae0	, float offset, float _Complex
    blk);
void no_co_wrapper_bdrv_rdlock x9_co_pwrite_zeroese_1 ( 
	void);
QEMUIOVector  co_wrapper_bdrv_rdlock **Node_Truncatee1 (volatile BlockDriverState *Node_co_Truncatee1_entry, Unknownf2d6e98e Coroutine);
Unknown7b60f772 no_co_wrapper_bdrv_wrlock bdrv_co_in_progresse_2(void);
struct Hidden
co_wrapper_mixed *x9_pwrite_zeroese2(Functionaf721547 p0, BlockBackend *x9_co_pwrite_zeroese2_entry, Unknownf2d6e98e
    x9_co_pwrite_zeroese2,	float bdrv_graph_co_rdlock, int BdrvPollCo);
void no_co_wrapper_bdrv_wrlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_3 
	( BdrvChild *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_3_bh, bool 
	AioContext , const Arrayd2a022a7
    BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe3 
	)  ;
_Bool co_wrapper_bdrv_rdlock job_peeke3	(BdrvChild const *consts_2, long double _Complex co_ , Unknown03bf1c95 JobPeeke3, volatile double, off_t 
	job_co_peeke3_entry, Some5c1c334e
job_peeke3);
void
no_co_wrapper_bdrv_wrlock x9_co_Truncatee_4(
HandleBdrvChild x9_Truncatee_4 , BlockBackend **
    p1, const int x9_co_Truncatee_4[ 
	0x10u][ 
	5	],
    enumModebfc94946 p3)
;
enum Modebb7ef5e5 no_co_wrapper_bdrv_rdlock job_co_peeke4(  BlockBackend const *const
job_peeke4  , Somead0a0f33, struct Somebedffe2f ,  const double _Complex p3, Arrayd2a022a7 bytes  , bool ctx);
float _Complex no_co_wrapper job_co_co2e_5
(
volatile BdrvChild*job_co2e_5_bh, _Bool co, long p2,  int64_t);
_Bool co_wrapper_mixed Node_pwrite_zeroese5(enum Moded481b7a7 BdrvPollCo, enum Modef9ea3c6d	);
Unknown2ef0b51c
    no_co_wrapper_bdrv_wrlock Node_co_peeke_6	(volatile BdrvChild *poll_state, Some9fe42c01NodeCoPeeke6);
int
no_co_wrapper_bdrv_rdlock job_co_Truncatee6(const BdrvChild *,  unsigned short int p1,_BoolCoroutine(int a0	) 
	, float_Complex job_Truncatee6, int s,
    int table[s+1]);
enum Mode2ccc7eab co_wrapper_bdrv_rdlock bdrv_co2e_7 
	(const BdrvChild
*
const co_wrapper_count);
Othere8db9e7e co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroese7(const BlockBackend
*ctx, BlockBackend * );
Otherf6b13ead_t co_wrapper_bdrv_rdlock bdrv_nbd_Replye_8(volatile
BlockBackend * 
	bdrv_nbd_Replye_8, int
co, int table[co+1]
    )  ;
enum  Mode2ccc7eab co_wrapper_bdrv_rdlockx9_Truncatee8 (float _Complex bdrv_get_aio_context 
	,	float X9Truncatee8[sizeof(int)], long double(*const Flags[])(void), struct Some34c3476d s
, int 
	(
int32_t a0))  ;
int16_t co_wrapper_mixedbdrv_peeke_9(struct Some37be861f 
	bdrv_co_peeke_9_entry, long int
BdrvPollCo(void
), double 
	_Complex p2( int  a0  , double	_Complex a1, _Bool
    a2,
...	)
,  int s, Arrayd2a022a7 ALL)  ;
longdoubleco_wrapper	(*volatile *blk_ae9(const BdrvChild *blk_co_ae9, int))	[
    16 
	] ;
typedef BlockDriverState AliasBlockDriverState;
typedef void Functionedb35b03(void);
typedef double _Complex Array5ba171fd[4];
typedef BdrvChild AliasBdrvChild;
typedef const volatile Otherf6b13ead Constant00f061b6;
typedef unsigned char *Arraycf9f1700[4];
struct BlkGetSizef4 { int taken; };
typedef void *volatile *Arraye339ec85[4];
void Node_peekf_5_bh(void *opaque);
typedef BlockBackend *HandleBlockBackend;
typedef const volatile enum Mode7bc9e5f8 Constant5357dcde;
void bdrv_co_get_sizef_9_entry(void *opaque);
float
_Complex	co_wrapper_mixed_bdrv_rdlock  __attribute__((unused 
	))(*bdrv_pwrite_zeroesf_0 
	(AliasBlockDriverState *const s_, Unknown4b75eb3b child, const structSome0c63b026  arg1[
0x10u], const QDict * const bdrv_get_aio_context
    [static const
2 ])
    )[16  ]
__attribute__  (( __deprecated__));
Unknowna67fecc0no_co_wrapper 
	Node_co_get_sizef0(const	BlockBackend *,  wchar_t i
    /* co_wrapper_mixed */, Functionedb35b03 aio_context_acquire/* ' */)
    __attribute__(( nonnull(1 
	)/* #if 0 */, cold));
uint64_t co_wrapper_mixed_bdrv_rdlock job_Truncatef_1/* why */(float n1, Array5ba171fd job_co_Truncatef_1, unionSome82678207 p2)/* é€ */;
int 
	co_wrapper_bdrv_rdlock(*blk_af1(AliasBdrvChild *	p0/* @param n[in] */, int Coroutine
    , int qemu_get_current_aio_context(/* " */double _Complex a0	, int a1, floata2/* co_wrapper_mixed */, ...), struct Someec19951c p3, int16_t blk_co_af1_entry, Constant00f061b6))(double,
__int128
    )	;
double/* é€ */_Complex co_wrapper_mixed_bdrv_rdlock 
	blk_in_progressf_2
    (	__attribute__  /* @param n[in] */(
    ( 
	unused))const BlockBackend
    *) __attribute__ 
	(  (__deprecated__)
);
OTHER07412F83 co_wrapper_bdrv_rdlock x9_pwrite_zeroesf2(Unknown03bf1c95 Coroutine)	/* é€ */;

# ifndef CONFIG_CASE_7 // why
intno_co_wrapper blk_co_peekf_3 
	(__attribute__(	(unused))BlockDriverState const *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy  ,
    enum Mode447e1df5 blk_co_peekf_3/* co_wrapper_mixed */, _Bool blk_peekf_3)__attribute__((/* co_wrapper_mixed */unused));

#	else /* else */
#pragma once
# endif
int 
	no_co_wrapper_bdrv_wrlock job_co_co2f3 (const BdrvChild  * 
	JobCoCo2f3
    ,
    /* é€ */const Arraycf9f1700 p1  )__attribute__((nonnull(1), 
	cold)) /* " */;

# ifndef CONFIG_CASE_9 // why
Unknown0d83db43 co_wrapper_mixed_bdrv_rdlock blk_get_sizef_4(/**/struct BlockBackend *Flags, Arraye339ec85 blk_co_get_sizef_4, const BdrvChild *bdrv_graph_rdlock_main_loop)
__attribute__( (__deprecated__)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */);

#	else /* else */
#pragma once
# endif
int16_t no_co_wrapper_bdrv_rdlock	job_co_nbd_Replyf4(void);
void no_co_wrapper_bdrv_rdlockNode_co_peekf_5 
	(HandleBlockBackend NodeCoPeekf5/* @param n[in] */);
int no_co_wrapper_bdrv_wrlock
bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf5  (BlockDriverState *) /* é€ */;
int co_wrapper_mixed bdrv_af_6(enum Mode2ccc7eabBdrvPollCo,	Unknown16dbad07 poll_state_
    , __attribute__((unused)
    )const char**ALL,/* #if 0 */Constant5357dcde 
	assume_graph_lock, int nbSectors)  ;
int /**/co_wrapper_mixed x9_nbd_Replyf6(const BdrvChild	*/**/const x9_co_nbd_Replyf6_entry,/* co_wrapper_mixed */OTHER4F69AE68 ALL, __attribute__((unused))const int  [
static	const 2/* { ( */],OTHER40E41774);
int/* @param n[in] */no_co_wrapper_bdrv_wrlock bdrv_co_Truncatef_7(float p0, Othera7effd3c_tAioContext) __attribute__	((unused));
__attribute__(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */(__deprecated__))	volatile
    char co_wrapper_mixed * 
	*job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf7(AliasBlockDriverState/***/*co_wrapper_count  );
void no_co_wrapper__attribute__((unused))job_co_get_sizef_8
(BlockDriverState *const
    bs/* why */, 
	BlockBackend **const/* #if 0 */volatile *
job_get_sizef_8, Unknown5cb56a87in_progress,
Unknown7b60f772 
	, long/**/double
_Complex, Some695a78fa BdrvPollCo)
    __attribute__((unused));
uint32_t no_co_wrapper(*job_co_co2f8/* #if 0 */(void)) ( void);

#if 1
Somead0a0f33co_wrapper_bdrv_rdlock __attribute__(/* co_wrapper_mixed */(nonnull(1), cold))
bdrv_get_sizef_9(__attribute__( (unused))BlockDriverState const *BdrvGetSizef9/* { ( */, enum
    Modef964abf0 p1, __attribute__((unused))OTHERD2A022A7 bdrv_co_get_sizef_9  );

#else
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#endif
_Atomic __attribute__(
    (
    unused))float __attribute__((nonnull (1
    /***/) 
	, cold ))_Complex  co_wrapper_bdrv_rdlock *  /* @param n[in] */blk_get_sizef9(const BdrvChild * 
	/* @param n[in] */bdrv_graph_co_rdlock/* * */, QDict*BlkGetSizef9,  __attribute__((unused))/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */volatile	float _Complex
    blk_co_get_sizef9/* { ( */)__attribute__/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */((nonnull 
	( 1)
, /* co_wrapper_mixed */cold)	) ;
enum { JobCoTruncateg0 = 7 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef float Other4718997b;
struct NodePwriteZeroesg1 { int taken; };
typedef struct QEMUIOVector QEMUIOVector;
typedef uint16_t Unknown39d5aad1;
typedef int64_t Unknown90d47642;
enum Modea9538ef8 { Modea9538ef8_0 = 100, Modea9538ef8_1 = 100, Modea9538ef8_2 };
typedef unsigned char Unknownd6a9c141;
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
typedef uint16_t Other39d5aad1_t;
enum { BdrvCoPwriteZeroesg3 = 7 };
typedef __int128 Unknown3d12be2a;
typedef int16_t Functionbfd7cd07(int a0, ssize_t a1, int a2);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct QDict QDict;
extern int blk_co_in_progressg_4_entry;
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
typedef ssize_t Unknown066d508b;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
union Some9c31c216 { bool m0[17]; enum Mode55de786a m1[17]; bool m2[17]; };
extern int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5_bh;
typedef const volatile Unknown3d12be2a Constant4892a422;
struct Somecbdf034c { void *const *m0[3]; float _Complex (*m1)(void); float _Complex (*m2)[1]; unsigned bits : 3; };
typedef volatile struct Somecbdf034c Constant2b221653;
enum Mode447e1df5 { Mode447e1df5_0, Mode447e1df5_1 = 100, Mode447e1df5_2 = 3 };
typedef int Otherd2a022a7_t;
typedef const Otherd2a022a7_t Constant0bbb9ed8;
typedef const char Constant1dff3a9b;
typedef BlockBackend AliasBlockBackend;
typedef long double _Complex OTHER41993409;
typedef union { void **m0[17]; float m1[17]; uint32_t m2; } Somee5eeead9;
typedef BdrvChild AliasBdrvChild;
struct __attribute__((packed)) Somef576f4b4 { uint16_t m1; void *const volatile *m2[17]; unsigned bits : 3; };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some6d3b973d { enum Mode36e9d246 m1; short m2[3]; unsigned bits : 3; };
struct hidden_one;
typedef BlockDriverState AliasBlockDriverState;
typedef struct Error Error;
union Some268e40d1 { long double m0[3]; Error *m1[3]; _Bool m2; long int m3[3]; };
typedef int16_t Unknown9a9f3b8d;
typedef uint64_t Other5cb56a87_t;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct Somed09f5082 { bool m0; uint8_t m1; short m2[3]; enum Mode16f96c31 m3; unsigned bits : 3; };
enum Modebf4db864 { Modebf4db864_0 = 1 << 4, Modebf4db864_1 = 1 << 4, Modebf4db864_2 = 1 << 4 };
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
typedef struct __attribute__((packed)) { struct Somed09f5082 m0; enum Modebf4db864 m1[17]; enum Modebfc94946 m2[3]; } Some9fbfda99;
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef union { enum Mode045f9cfb m0; enum Mode2ccc7eab m1; } Some0c9e1dee;
typedef Some0c9e1dee _Otherdf5fdc7d;
enum { X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg9 = 7 };
typedef long Functiona6866e94(void);
typedef unsigned short int Unknowna67fecc0;
struct Some1e85348f { double m0; char (*m1)[3]; char *m2; };
typedef Error *_Other29ac1312;
struct __attribute__((packed)) Some100fb86a { signed char m0[3]; };
enum Mode2ccc7eab no_co_wrapper job_co_Truncateg_0(BlockBackend *JobCoTruncateg0, BdrvChild *volatile *const child[sizeof(int)][2], Other4718997b p2);
int no_co_wrapper Node_co_peekg0(void);
void co_wrapper_bdrv_rdlock Node_pwrite_zeroesg_1(const BlockDriverState *Node_co_pwrite_zeroesg_1, QEMUIOVector *ret, long double aio_context_release, void AioContext(void **a0, ...), int n1, Unknown39d5aad1 Node_pwrite_zeroesg_1, int s, int table[s+1]);
_Bool co_wrapper blk_peekg1(int BlkPeekg1, BlockDriverState **const restrict bytes, short p2, Unknown90d47642 blk_peekg1, int blk_co_peekg1);
double _Complex co_wrapper_mixed job_ag_2(BlockDriverState const *errp$, enum Modea9538ef8 qemu_coroutine_self, unsigned long long int bs, Unknownd6a9c141 co_wrapper_count);
long double no_co_wrapper blk_co_ag2(struct BlockBackend *blk_ag2, float _Complex p1(void **, float _Complex, ...), enum Modea2a16959, Other39d5aad1_t BlkCoAg2, int blk_co_ag2, long double _Complex aio_context_acquire, int arg1, int table[arg1+1]);
Unknown3d12be2a no_co_wrapper_bdrv_wrlock bdrv_co_pwrite_zeroesg_3(float bdrv_pwrite_zeroesg_3, double _Complex BdrvPollCo, long long(*const volatile *s_)[16], float bs, Functionbfd7cd07 blk_bs);
const volatile enum Modef9ea3c6d co_wrapper_mixed_bdrv_rdlock bdrv_co2g3(int co_wrapper_count, QDict *offset, int p2, QDict *p3, int p4, QDict *p5, int p6, QDict *p7, int p8, QDict *p9, int p10, QDict *p11, int p12, QDict *p13, int p14, QDict *p15, int p16, QDict *p17, int p18, QDict *p19, int p20, QDict *p21, int p22, QDict *p23, int p24, QDict *p25, int p26, QDict *p27, int p28, QDict *p29);
float co_wrapper_bdrv_rdlock blk_in_progressg_4(void);
enum Mode29d23aab co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesg4(Unknown066d508b, int BdrvPollCo, int i, int bdrv_pwrite_zeroesg4, union Some9c31c216 bdrv_graph_co_rdlock, Unknown066d508b p5, int p6, int p7, int p8, union Some9c31c216 p9, Unknown066d508b p10, int p11, int p12, int p13, union Some9c31c216 p14, Unknown066d508b p15, int p16, int p17, int p18, union Some9c31c216 p19, Unknown066d508b p20, int p21, int p22, int p23, union Some9c31c216 p24, Unknown066d508b p25, int p26, int p27, int p28, union Some9c31c216 p29, Unknown066d508b p30, int p31, int p32, int p33, union Some9c31c216 p34, Unknown066d508b p35, int p36, int p37, int p38, union Some9c31c216 p39, Unknown066d508b p40, int p41, int p42, int p43, union Some9c31c216 p44, Unknown066d508b p45, int p46, int p47, int p48, union Some9c31c216 p49, Unknown066d508b p50, int p51, int p52, int p53, union Some9c31c216 p54, Unknown066d508b p55, int p56, int p57, int p58, union Some9c31c216 p59, Unknown066d508b p60, int p61, int p62, int p63, union Some9c31c216 p64, Unknown066d508b p65, int p66, int p67, int p68, union Some9c31c216 p69, Unknown066d508b p70, int p71, int p72, int p73, union Some9c31c216 p74, Unknown066d508b p75, int p76, int p77, int p78, union Some9c31c216 p79, Unknown066d508b p80, int p81, int p82, int p83, union Some9c31c216 p84, Unknown066d508b p85, int p86, int p87, int p88, union Some9c31c216 p89, Unknown066d508b p90, int p91, int p92, int p93, union Some9c31c216 p94, Unknown066d508b p95, int p96, int p97, int p98, union Some9c31c216 p99, Unknown066d508b p100, int p101, int p102, int p103, union Some9c31c216 p104, Unknown066d508b p105, int p106, int p107, int p108, union Some9c31c216 p109, Unknown066d508b p110, int p111, int p112, int p113, union Some9c31c216 p114, Unknown066d508b p115, int p116, int p117, int p118, union Some9c31c216 p119, Unknown066d508b p120, int p121, int p122, int p123, union Some9c31c216 p124, Unknown066d508b p125);
void no_co_wrapper_bdrv_rdlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5(Constant4892a422 n1, Constant2b221653 p1, enum Mode447e1df5 BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg5, bool, Constant0bbb9ed8 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5);
long double no_co_wrapper_bdrv_rdlock blk_co_ag5(void);
Constant1dff3a9b no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesg_6(AliasBlockBackend *BlkCoPwriteZeroesg6, float bdrv_get_aio_context(int, void *volatile *, unsigned short int, ...), OTHER41993409, Somee5eeead9 qemu_get_current_aio_context, long double in_progress, int blk_pwrite_zeroesg_6(void));
AliasBdrvChild no_co_wrapper_bdrv_wrlock *blk_co_in_progressg6(const BlockBackend *);
int no_co_wrapper_bdrv_rdlock bdrv_co_get_sizeg_7(void);
struct Somef576f4b4 co_wrapper_bdrv_rdlock blk_pwrite_zeroesg7(struct Some6d3b973d, const volatile struct hidden_one *const volatile);
AliasBlockDriverState no_co_wrapper_bdrv_rdlock *blk_co_Truncateg_8(long double _Complex bdrv_graph_co_rdlock(float _Complex, float, struct hidden_one *), float _Complex p1, union Some268e40d1 Coroutine, const Unknown9a9f3b8d AioContext, _Bool co_wrapper_count);
Other5cb56a87_t no_co_wrapper_bdrv_wrlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg8(int x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg8, uint32_t co_wrapper_count, Some9fbfda99 p2, _Otherdf5fdc7d);
enum Modea2a16959 no_co_wrapper_bdrv_wrlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_9(struct BdrvChild *Coroutine, int64_t errp$, Functiona6866e94 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_9, uint8_t ctx, Unknowna67fecc0 X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg9, struct Some1e85348f bs);
volatile BdrvChild co_wrapper_bdrv_rdlock *Node_co2g9(_Other29ac1312 Node_co2g9, long long, BlockBackend *bdrv_poll_co, double Node_co_co2g9, struct Some100fb86a p4[]);
typedef union { int (*m0[17])(int, int); const volatile long double *m1; } Somebe707eac;
typedef uintptr_t Unknown8cf2aa7c;
typedef int BdrvCoNbdReplyh1;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef union { void *volatile *m0; } Some162cca5f;
enum Mode41fdb0fb { Mode41fdb0fb_0, Mode41fdb0fb_1, Mode41fdb0fb_2 };
typedef int NodeCoNbdReplyh2;
typedef BlockDriverState *HandleBlockDriverState;
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef BlockDriverState AliasBlockDriverState;
enum Modec97411b3 { Modec97411b3_0, Modec97411b3_1, Modec97411b3_2 = 1 << 4 };
typedef union { void *const volatile *m0[17]; long double m1[3]; enum Modec97411b3 m2[3]; float m3[3]; } Somed69231ac;
typedef int Arrayd2a022a7[4];
static inline int JobCoTruncateh3(int a) { return a; }
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef BdrvChild AliasBdrvChild;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef union { float _Complex m0; } Some67a56b1b;
typedef _Bool OTHERF6B13EAD;
typedef short Unknown93f0eaa7;
typedef struct { float _Complex m0[17]; } Some4514683c;
union Some406d089b { char *m0; int m1[3]; _Bool m2; int m3[3]; };
extern int Node_co_pwrite_zeroesh_6_entry;
enum Mode36e9d246 { Mode36e9d246_0 };
struct __attribute__((packed)) Some27d5d18f { enum Mode36e9d246 m0; double _Complex m1; };
struct Some0ba70185 { int m0[3]; struct Some27d5d18f m1; float _Complex m2[3]; BdrvChild **m3[3]; };
typedef size_t Unknown07d79e56;
enum Modef82965dd { Modef82965dd_0, Modef82965dd_1, Modef82965dd_2 = 100 };
typedef int (*_Other1322bebb)[1];
typedef BlockBackend AliasBlockBackend;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
typedef uintptr_t Other8cf2aa7c;
extern int Node_get_sizeh_9_bh;
typedef union { enum Mode22154ece m0[3]; long double _Complex m1; unsigned int m2; } Some6f64b66c;
typedef const volatile Some6f64b66c Constant86fb94a8;
int no_co_wrapper_bdrv_wrlock x9_co_Truncateh_0(BdrvChild *x9_Truncateh_0, int p1, Somebe707eac s);
extern Unknown8cf2aa7c co_wrapper_bdrv_rdlock x9_get_sizeh0(void);
extern const BdrvDirtyBitmap no_co_wrapper_bdrv_rdlock *bdrv_co_nbd_Replyh_1(void(int a0, double _Complex a1, float a2), Some162cca5f p1, enum Mode41fdb0fb bdrv_nbd_Replyh_1, uintptr_t);

#define DECOY_3 int co_wrapper bdrv_decoy(BlockDriverState *bs);
void no_co_wrapper_bdrv_wrlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1(BlockBackend *const p0);
bool no_co_wrapper_bdrv_rdlock Node_co_nbd_Replyh_2(HandleBlockDriverState p0, enum Modeb4fea14f child, unsigned Node_nbd_Replyh_2, int aio_context_release, enum Mode22154ece qemu_coroutine_self, float _Complex p5);
int co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesh2(AliasBlockDriverState *x9_co_pwrite_zeroesh2, Somed69231ac, int, Arrayd2a022a7 x9_co_pwrite_zeroesh2_entry);

typedef struct Decoy6 { int co_wrapper_member; char no_co_wrapper_too[3]; } Decoy6;

const char decoy_array_7[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";
enum Mode55de786a no_co_wrapper_bdrv_rdlock job_co_Truncateh_3(AliasBdrvChild *JobCoTruncateh3, enum Mode2ccc7eab blk, long double p2);
void co_wrapper_mixed x9_get_sizeh3(BlockBackend *x9_co_get_sizeh3);

const char decoy_array_8[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";


uint16_t co_wrapper_mixed_bdrv_rdlock Node_co2h_4(Some67a56b1b Node_co_co2h_4, ptrdiff_t Node_co2h_4, OTHERF6B13EAD p2, long double _Complex p3, long unsigned int *blk);

struct co_wrapper_state_10;
Unknown93f0eaa7 no_co_wrapper_bdrv_wrlock x9_co_pwrite_zeroesh4(void);
Some4514683c co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_5(_Bool p0, wchar_t blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_5, double _Complex, int bdrv_graph_co_rdlock, long unsigned int Coroutine);
union Some406d089b co_wrapper job_ah5(AliasBlockDriverState *job_ah5, BlockDriverState *p1, BlockBackend *job_co_ah5, int arg1, int table[arg1+1]);
extern float _Complex co_wrapper_bdrv_rdlock Node_pwrite_zeroesh_6(BdrvChild *const p0, unsigned long long int, float bdrv_graph_wrlock, struct Some0ba70185 p3, Unknown07d79e56 Coroutine, Arrayd2a022a7 Node_co_pwrite_zeroesh_6_entry);
int no_co_wrapper_bdrv_rdlock *job_co_pwrite_zeroesh6(const HandleBlockDriverState qemu_coroutine_self, float _Complex[static 4], ssize_t job_pwrite_zeroesh6, int count, int table[count+1]);

#define DECOY_15(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
float _Complex no_co_wrapper Node_co_nbd_Replyh_7(int aio_wait_kick(void), enum Modef82965dd co_wrapper_count, _Other1322bebb p2, int nbSectors, const int Node_nbd_Replyh_7[4], int p5(void), enum Modef82965dd p6, _Other1322bebb p7, int p8, const int p9[4], int p10(void), enum Modef82965dd p11);
uint64_t no_co_wrapper_bdrv_wrlock Node_co_get_sizeh7(BlockDriverState *aio_bh_schedule_oneshot_full, BdrvChild *const volatile *AioContext);

static inline int decoy_inline_16(int a) { return a ? '"' : '{'; }
AliasBdrvChild co_wrapper_mixed_bdrv_rdlock *blk_pwrite_zeroesh_8(AliasBlockBackend *p0, int offset, enum Mode6e6db0be co_wrapper_count, signed int qemu_coroutine_yield, Other8cf2aa7c BlkPwriteZeroesh8);

int decoy_parameter_18(int co_wrapper_mixed_up);
long unsigned int co_wrapper_bdrv_rdlock Node_pwrite_zeroesh8(void);
void no_co_wrapper_bdrv_rdlock Node_co_get_sizeh_9(void);

extern int co_wrapper_count_19;
Constant86fb94a8 no_co_wrapper_bdrv_rdlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh9(int ret_, double _Complex p1, char *const[sizeof(int)], double _Complex p3, _Bool in_progress);

static inline int decoy_quotes_20(void) { return '\'' + '"' + '/' + '*'; }
enum { BdrvNbdReplyi0 = 7 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef int X9PwriteZeroesi1;
enum Mode36e9d246 { Mode36e9d246_0 };
enum Mode6cb30bde { Mode6cb30bde_0 = 100, Mode6cb30bde_1 = 1 << 4, Mode6cb30bde_2 = 3 };
union Some036e39f7 { enum Mode6cb30bde m0[3]; int8_t m1[17]; int m2[17]; BdrvChild **m3; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef const enum Mode22154ece Constant655ba2ee;
typedef bool Functiona6741a8c(void);
typedef uint8_t Unknowne27cda80;
void bdrv_peeki_2_bh(void *opaque);
typedef size_t Unknown07d79e56;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
struct Some19ade29e { enum Mode2e3ddd4e m0[17]; float m1[3]; unsigned bits : 3; };
typedef BdrvChild AliasBdrvChild;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef enum Modef9ea3c6d _Other0dbeaa17;
typedef unsigned __int128 Unknownb0ed6b30;
typedef int OTHERD2A022A7;
typedef int BlkAi5;
typedef int8_t Unknown4be3a412;
void blk_co_ai_6_entry(void *opaque);
enum Mode03d1e27d { Mode03d1e27d_0 = 3, Mode03d1e27d_1 = 3, Mode03d1e27d_2 = 1 << 4 };
typedef BlockBackend AliasBlockBackend;
union Some10790360 { int m0; };
typedef volatile union Some10790360 Constant635b3d72;
typedef off_t Otherabe52526;
typedef const Otherabe52526 Constant2ee2d732;
enum Modee5fbf669 { Modee5fbf669_0 = 100, Modee5fbf669_1, Modee5fbf669_2 = 3 };
typedef uintptr_t Function7da74380(void);
enum Mode2414ad48 { Mode2414ad48_0, Mode2414ad48_1 = 100, Mode2414ad48_2 = 1 << 4 };
union Some496b51cb { void **m0; int32_t m1[17]; };
typedef union Some496b51cb Other46718172_t;
typedef BlockDriverState *HandleBlockDriverState;
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
struct Somedfb50ea8 { long unsigned int m0[3]; enum Mode87192a8c m1; long double _Complex m3; };
typedef BlockDriverState AliasBlockDriverState;
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
union Somec6c89b44 { int m0[3]; double m1[3]; char *m2; };
typedef union { int m0[17]; } Some5a312185;
typedef volatile long double Constant531f0599;
int co_wrapper_mixed bdrv_nbd_Replyi_0(const BlockDriverState *p0, char *BdrvNbdReplyi0, int bdrv_nbd_Replyi_0(void));
void co_wrapper_mixed Node_peeki0(BlockBackend *NodePeeki0, enum Mode2ccc7eab);
int32_t co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesi_1(int assume_graph_lock, struct BlockBackend *errp$, ptrdiff_t x9_co_pwrite_zeroesi_1, int s, enum Mode36e9d246 p4);
union Some036e39f7 co_wrapper_mixed_bdrv_rdlock job_peeki1(Constant655ba2ee _flags, int, Functiona6741a8c p2, const volatile Unknowne27cda80 Flags, struct BlockDriverState *Coroutine);
Unknown07d79e56 no_co_wrapper bdrv_co_peeki_2(BdrvChild *volatile *qemu_get_aio_context, enum Mode22154ece BdrvPollCo, Unknowne27cda80 p2, double p3);
enum Mode2e3ddd4e no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesi2(void);
void co_wrapper bdrv_peeki_3(BdrvChild *nbSectors, const BdrvChild *bdrv_co_peeki_3);
_Atomic long double _Complex no_co_wrapper *volatile *x9_co_peeki3(const BdrvChild *s_2);
struct Some19ade29e co_wrapper_bdrv_rdlock Node_peeki_4(AliasBdrvChild *, float _Complex);
_Other0dbeaa17 no_co_wrapper_bdrv_wrlock blk_co_in_progressi4(Unknownb0ed6b30, signed char blk_bs, OTHERD2A022A7 p2);
float _Complex co_wrapper blk_ai_5(volatile BlockBackend *index, Unknown4be3a412 aio_bh_schedule_oneshot_full);
float _Complex no_co_wrapper blk_co_get_sizei5(float BlkCoGetSizei5(int, int, char, ...));
enum Mode03d1e27d co_wrapper_mixed blk_ai_6(AliasBlockBackend *Flags, _Bool AioContext, long double blk_co_ai_6_entry, BlockDriverState *, Constant635b3d72, Constant2ee2d732 Coroutine);
BlockBackend co_wrapper_mixed *x9_ai6(BdrvChild *const aio_context_release, Unknowne27cda80 X9Ai6, const BdrvChild *bs, enum Modee5fbf669 arg1, Function7da74380 p4, volatile enum Mode2414ad48 s_);
_Bool no_co_wrapper bdrv_co_peeki_7(BdrvChild const *const bdrv_peeki_7, Other46718172_t BdrvCoPeeki7);
HandleBlockDriverState co_wrapper_mixed x9_peeki7(bool offset, struct Somedfb50ea8 aio_context_release, const size_t x9_co_peeki7_entry[static 4]);
double co_wrapper_mixed_bdrv_rdlock blk_ai_8(AliasBlockDriverState *n1, int count, int table[count+1]);
enum Modeb4fea14f co_wrapper_bdrv_rdlock job_in_progressi8(BdrvChild *p0, int JobInProgressi8, union Somec6c89b44 co);
int co_wrapper_mixed *bdrv_nbd_Replyi_9(long double _Complex qemu_get_aio_context, Some5a312185 qemu_in_coroutine, void child(int a0), int bdrv_co_nbd_Replyi_9_entry);
volatile BdrvChild co_wrapper_bdrv_rdlock *job_nbd_Replyi9(const BdrvChild *AioContext, Constant531f0599 Coroutine, int aio_wait_kick, int32_t p3[static const 2][2], long double _Complex p4);
static inline int JobCoGetSizej0(int a) { return a; }
typedef BdrvChild AliasBdrvChild;
typedef _Bool Functiona23b29bf(double a0, unsigned char a1, float _Complex a2);
void job_co2j_2_bh(void *opaque);
typedef BlockBackend *HandleBlockBackend;
typedef int BlkInProgressj3;
extern int x9_co_in_progressj_4_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef volatile Unknown4b1e0938 Constanted1233d1;
enum { BdrvAj5 = 7 };
typedef volatile struct Hidden *Array21338449[4];
typedef int Function6bac53f9(int, float, ...);
struct NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj6 { int taken; };
typedef int Arrayd2a022a7[4];
enum { BdrvCoGetSizej9 = 7 };
typedef void Functione8d0b6e1(float _Complex a0, long unsigned int a1, _Bool a2);
typedef BlockBackend AliasBlockBackend;
typedef double Arraye38b374f[4];
double no_co_wrapper_bdrv_wrlock job_co_get_sizej_0(BlockDriverState *job_co_get_sizej_0, Other94159828_t p1, float JobCoGetSizej0(_Bool, const char *), union Some10790360 arg1, AliasBdrvChild *in_progress);
_Othere38b374f co_wrapper x9_peekj0(BdrvChild *BdrvPollCo, _Atomic int *qemu_get_aio_context);
double _Complex no_co_wrapper(*blk_co_aj_1(BlockDriverState *, float _Complex opaque, struct Some0d43e541, BlockBackend const *blk_co_aj_1, bool Flags))(int *a0, ...);
volatile struct Hidden co_wrapper_mixed *Node_peekj1(int Node_co_peekj1(int32_t a0, ...), Functiona23b29bf p1);
unsigned __int128 no_co_wrapper job_co_co2j_2(enum Mode01e5d05a job_co2j_2, HandleBlockBackend bs, bool ctx, unsigned job_co2j_2_bh, BlockBackend *bytes, int s, int table[s+1]);
ptrdiff_t co_wrapper_mixed Node_peekj2(volatile long p0);
long double _Complex co_wrapper_mixed blk_in_progressj_3(void);
long double _Complex co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyj3(OTHER50FA48A1 p0);
Unknown1defb212 co_wrapper_mixed_bdrv_rdlock x9_in_progressj_4(long double x9_co_in_progressj_4, const int X9InProgressj4[restrict 3][2], AliasBlockDriverState *p2);
BlockBackend no_co_wrapper_bdrv_wrlock **const restrict bdrv_co_pwrite_zeroesj4(uint32_t co_wrapper_count, Constanted1233d1 AioContext, int arg1, int table[arg1+1]);
int16_t co_wrapper_mixed bdrv_aj_5(struct Some5cadb422 arg1, int p1, int bdrv_co_aj_5, int p3, enum Modebb7ef5e5 assert);
_Bool no_co_wrapper_bdrv_rdlock Node_co_aj5(AliasBlockDriverState *const qemu_get_current_aio_context, int64_t nbSectors, float aio_bh_schedule_oneshot, const Array21338449 ret_, enum Modecf2943fa Node_aj5, Function6bac53f9 co_wrapper_count);
Otherad1ab04d co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_6(BlockBackend *const Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_6, int co, int table[co+1]);
int co_wrapper_mixed_bdrv_rdlock Node_in_progressj6(BdrvChild const *Node_co_in_progressj6, enum Mode87192a8c BdrvPollCo, int Flags, enum Mode5559ebbf p3, BdrvChild *NodeInProgressj6, signed int index);
Unknown03bf1c95 co_wrapper_mixed job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_7(int p0, float job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_7_entry, const int aio_context_acquire[restrict 3], const int Flags[restrict 3], int p4[sizeof(int)][5]);
int no_co_wrapper(*Node_co_in_progressj7(Arrayd2a022a7 Node_in_progressj7, _Bool p1))(void);
void co_wrapper_bdrv_rdlock blk_get_sizej_8(int BdrvPollCo, volatile char *co_wrapper_count, const Arrayd2a022a7 nbSectors);
double _Complex co_wrapper_mixed job_nbd_Replyj8(BlockDriverState const *job_co_nbd_Replyj8, Other4b1e0938_t BdrvPollCo);
int64_t no_co_wrapper_bdrv_rdlock bdrv_co_get_sizej_9(const BlockBackend *const p0, bool p1, int, JobTxn **qemu_coroutine_self, Functione8d0b6e1 BdrvPollCo);
BlockDriverState co_wrapper_bdrv_rdlock *const *job_get_sizej9(AliasBlockBackend *JobGetSizej9, const Arraye38b374f qemu_in_coroutine);
typedef uintptr_t Unknown8cf2aa7c;
typedef int OTHERD2A022A7;
typedef unsigned int Unknown2ef0b51c;
typedef volatile Unknown2ef0b51c Constant93545f14;
typedef uint16_t Unknown39d5aad1;
enum { NodePeekk2 = 7 };
typedef int64_t Unknown90d47642;
struct Somea1124600 { BlockBackend *const volatile *m0[3]; float m1; };
typedef struct QDict QDict;
typedef union { double _Complex *m0; } Some1c02c324;
typedef Some1c02c324 OTHER74464B97;
typedef BlockDriverState *HandleBlockDriverState;
typedef union { void *const *m0[3]; } Some98693765;
struct BlkInProgressk3 { int taken; };
typedef BlockBackend *HandleBlockBackend;
typedef struct JobTxn JobTxn;
extern int bdrv_co_in_progressk_4_entry;
struct Hidden;
typedef union { struct Hidden *m0; unsigned long long int (*m1)(int a0, long a1, double a2); } Some20b7eee9;
typedef BdrvChild AliasBdrvChild;
typedef char Unknownf855cb95;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
union Some95715a81 { enum Mode2ccc7eab m0; long unsigned int m1[3]; float m2[17]; char m3[17]; };
typedef const volatile union Some95715a81 Constant874be8a8;
typedef _Bool Otherf6b13ead;
typedef unsigned __int128 Unknownb0ed6b30;
void job_co_Truncatek_7_entry(void *opaque);
typedef long double _Complex Function1793514b(int a0, int a1, long a2, ...);
enum { BdrvCoInProgressk9 = 7 };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
struct Some670c2ce2 { enum Mode956b2d09 m1[3]; unsigned bits : 3; };
typedef struct { uint16_t m0; unsigned bits : 3; } Some45c3a888;
Unknown8cf2aa7c co_wrapper_mixed x9_peekk_0(void);
__attribute__((nonnull(1), cold))int co_wrapper bdrv_in_progressk0(BdrvChild *p0, size_t Coroutine, long unsigned int(*const bdrv_co_in_progressk0)(uint64_t, uintptr_t, off_t), int poll_state_, __attribute__((unused))const BdrvChild *BdrvInProgressk0, const int p5[ *]);
signed int no_co_wrapper_bdrv_rdlock Node_co_Truncatek_1(volatile BdrvChild *aio_bh_schedule_oneshot, OTHERD2A022A7 Node_Truncatek_1, const long double *offset, int p3, long unsigned int arg2(void **, int(*)(float a0), float))__attribute__((__deprecated__));
_Bool co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk1(Constant93545f14 p0, Unknown39d5aad1 Flags);
int co_wrapper_mixed(*Node_peekk_2(struct BdrvChild *const, __attribute__((unused))Unknown2ef0b51c Node_co_peekk_2, int ctx(double, long double _Complex, int), double _Complex yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, __attribute__((unused))ptrdiff_t Node_peekk_2, Unknown90d47642))[1]__attribute__((unused));
__attribute__((unused))void co_wrapper_mixed_bdrv_rdlock *volatile **bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk2(struct Somea1124600 BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk2, void _flags(double a0, int16_t a1, QDict *a2), OTHER74464B97 qemu_get_aio_context, HandleBlockDriverState p3, Some98693765 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk2)__attribute__((__deprecated__));
void co_wrapper_mixed_bdrv_rdlock blk_in_progressk_3(int count, int table[count+1]);
volatile int no_co_wrapper Node_co_in_progressk3(const HandleBlockBackend i, int blk_bs, BlockBackend *bytes, __attribute__((unused))float p3(double _Complex, int, volatile JobTxn *));
Some20b7eee9 co_wrapper_mixed bdrv_in_progressk_4(void)__attribute__((__deprecated__));
AliasBdrvChild no_co_wrapper_bdrv_wrlock *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk4(BdrvChild const *assume_graph_lock, BlockBackend **ret, long)__attribute__((unused));
int no_co_wrapper_bdrv_rdlock Node_co_peekk_5(struct Hidden *qemu_coroutine_yield, Unknownf855cb95 p1, Constant874be8a8 Node_peekk_5_bh, int p3, int Flags);
__attribute__((unused))Otherf6b13ead no_co_wrapper_bdrv_wrlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk5(BlockDriverState *)__attribute__((__deprecated__));
Unknownb0ed6b30 no_co_wrapper_bdrv_wrlock x9_co_co2k_6(BlockDriverState *const x9_co2k_6)__attribute__((nonnull(1), cold));
enum Mode2ccc7eab co_wrapper_mixed_bdrv_rdlock Node_pwrite_zeroesk6(const BlockBackend *);
void co_wrapper_bdrv_rdlock job_Truncatek_7(volatile BlockBackend *bytes);
__attribute__((__deprecated__))HandleBlockDriverState co_wrapper_mixed __attribute__((nonnull(1), cold))job_pwrite_zeroesk7(volatile BlockDriverState *, int, int s, int table[s+1])__attribute__((__deprecated__));
long double co_wrapper_mixed_bdrv_rdlock job_in_progressk_8(int arg1, int table[arg1+1])__attribute__((__deprecated__));
int co_wrapper_mixed(*Node_nbd_Replyk8(Function1793514b child))[16]__attribute__((__deprecated__));
int no_co_wrapper_bdrv_rdlock __attribute__((nonnull(1), cold))bdrv_co_in_progressk_9(BlockDriverState const *bdrv_poll_co, int bdrv_co_in_progressk_9[static 4], enum Mode36e9d246 AioContext, __attribute__((unused))enum Mode22154ece blk, enum Modeb4fea14f bdrv_in_progressk_9, struct Some670c2ce2)__attribute__((nonnull(1), cold));
uint8_t no_co_wrapper_bdrv_rdlock __attribute__((__deprecated__))bdrv_co_co2k9(double _Complex _flags, Some45c3a888 bdrv_co2k9_bh[static 4], double _Complex offset, BlockDriverState const *errp$, double _Complex child)__attribute__((__deprecated__));
static inline int X9CoPwriteZeroesl0(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
struct Hidden;
typedef ptrdiff_t Unknown0d83db43;
typedef long long Unknown56e6bf7d;
typedef BlockBackend *HandleBlockBackend;
typedef _Bool (*volatile Constant61f9b3b6)[16];
typedef int64_t Unknown90d47642;
typedef uint64_t Unknown5cb56a87;
typedef BlockDriverState AliasBlockDriverState;
union Some06cd242c { signed int m0; };
typedef struct QEMUIOVector QEMUIOVector;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct __attribute__((packed)) { QEMUIOVector *m0; enum Mode2e3ddd4e m1[3]; enum Mode2ccc7eab m2[17]; } Some73d35774;
void Node_co_co2l_4_entry(void *opaque);
typedef int32_t _Other03bf1c95;
typedef volatile _Other03bf1c95 Constant3c6abbdd;
typedef off_t Unknownabe52526;
struct X9CoCo2l5 { int taken; };
typedef uintptr_t Unknown8cf2aa7c;
typedef volatile Unknown8cf2aa7c Constantc8931398;
typedef volatile double _Complex Constantd4e1ad5b;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef BdrvChild *HandleBdrvChild;
typedef int Function46841b01(int16_t, int, int);
typedef int32_t Unknown03bf1c95;
typedef volatile QEMUIOVector *_Other80cbc28e;
static inline int JobXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl7(int a) { return a; }
typedef union { short (*m0[3])[1]; BdrvChild *volatile *m1[3]; enum Mode2e3ddd4e m2[17]; } Some42247b26;
typedef signed char Unknown7ce13253;
typedef union { int m0; int16_t m1; const volatile struct Hidden *m2[17]; ptrdiff_t m3[17]; } Somea01e3994;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef volatile float Constanta06474ce;
typedef struct QDict QDict;
typedef long double _Otherac3ccef3;
typedef const volatile char *Other07412f83;
typedef __int128 Unknown3d12be2a;
union Some10790360 { int m0; };
void blk_get_sizel_9_bh(void *opaque);
typedef const double Constant0522e99f;
no_co_wrapper_bdrv_rdlock void x9_co_pwrite_zeroesl_0(BlockDriverState *x9_co_pwrite_zeroesl_0, AliasBlockBackend *offset, int(*volatile x9_pwrite_zeroesl_0)[3], float p3);
int co_wrapper_mixed Node_nbd_Replyl0(int AioContext);
struct Hidden no_co_wrapper_bdrv_rdlock *job_co_pwrite_zeroesl_1(unsigned __int128 in_progress, int BdrvPollCo, Unknown0d83db43 job_pwrite_zeroesl_1, int blk_bs, float _Complex, int count, int table[count+1]);
Unknown56e6bf7d no_co_wrapper job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl1(const HandleBlockBackend assume_graph_lock, Constant61f9b3b6 _flags, Unknown90d47642 p2, Unknown5cb56a87 AioContext);
long int co_wrapper_bdrv_rdlock(*x9_co2l_2(AliasBlockDriverState *const X9Co2l2, const long int p1[sizeof(int)], double bdrv_graph_co_rdlock))[16];
union Some06cd242c no_co_wrapper_bdrv_rdlock blk_co_al2(int s, int table[s+1]);
co_wrapper_mixed void x9_in_progressl_3(struct BlockBackend *, float X9InProgressl3, BdrvChild const *aio_bh_schedule_oneshot);
struct Hidden co_wrapper_mixed **job_al3(BlockBackend *const nbSectors, wchar_t JobAl3, float _Complex child, Some73d35774 Flags);
int co_wrapper_mixed_bdrv_rdlock Node_co2l_4(BlockBackend *, int Node_co_co2l_4);
long double _Complex co_wrapper_bdrv_rdlock blk_peekl4(BlockBackend *BlkPeekl4, int opaque, _Bool p2(void), Constant3c6abbdd, unsigned char bytes, Unknownabe52526 blk_co_peekl4);
Constantc8931398 no_co_wrapper_bdrv_wrlock x9_co_co2l_5(int aio_wait_kick, Constantd4e1ad5b x9_co2l_5_bh, long double x9_co2l_5, enum Mode956b2d09 p3, bool p4);
int co_wrapper bdrv_Truncatel5(wchar_t opaque, long double arg2, float _Complex Flags, HandleBlockBackend BdrvTruncatel5, int16_t bdrv_co_Truncatel5_entry);
int64_t co_wrapper_mixed_bdrv_rdlock blk_get_sizel_6(HandleBdrvChild BlkGetSizel6, int Flags, Function46841b01 co_, Unknown03bf1c95 child, BlockDriverState *blk_co_get_sizel_6, _Other80cbc28e blk);
co_wrapper _Bool blk_nbd_Replyl6(float _Complex p0);
Some42247b26 co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_7(Unknown7ce13253 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_7, int poll_state(void));
bool co_wrapper_bdrv_rdlock Node_peekl7(BdrvChild *child, Somea01e3994 Node_peekl7, char *index, enum Mode22154ece Node_co_peekl7_entry, Constanta06474ce bdrv_graph_rdlock_main_loop, void *const volatile *volatile *arg2);
co_wrapper_mixed QDict *const *Node_peekl_8(int Node_co_peekl_8_entry, _Otherac3ccef3 ctx, Other07412f83 p2);
co_wrapper_mixed_bdrv_rdlock _Bool x9_al8(Unknown3d12be2a qemu_in_coroutine, union Some10790360 x9_co_al8_entry, int child, float _Complex bs, BlockDriverState *const *qemu_coroutine_self);
float _Complex no_co_wrapper blk_co_get_sizel_9(void);
no_co_wrapper_bdrv_wrlock Constant0522e99f job_co_in_progressl9(volatile BdrvChild *JobCoInProgressl9);
void blk_co_am_0_entry(void *opaque);
typedef void *const **Othera6764364;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct __attribute__((packed)) Some23a4ed36 { BlockDriverState *const volatile *m0[3]; enum Mode2ccc7eab m1[17]; double _Complex m2[3]; unsigned int m3[17]; };
typedef BlockDriverState AliasBlockDriverState;
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
typedef int Arrayd2a022a7[4];
typedef size_t Unknown07d79e56;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef const volatile enum Modef964abf0 Constant7e8c442e;
typedef uint16_t Unknown39d5aad1;
struct Hidden;
typedef const volatile struct Hidden *OTHER401C0091;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef union { int m0[17]; enum Mode22154ece m1; } Some60629418;
typedef uint16_t _Other39d5aad1;
typedef const _Other39d5aad1 Constant45f4eb05;
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef const volatile enum Mode47ab3b9b Constantc9d7bc57;
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
extern int x9_peekm_5_bh;
typedef long long Unknown56e6bf7d;
typedef off_t Unknownabe52526;
enum Modecf2943fa { Modecf2943fa_0, Modecf2943fa_1 = 100, Modecf2943fa_2 };
struct hidden_one;
extern int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_7_bh;
typedef void Function148bf5b1(int a0);
typedef int BdrvGetSizem9;
typedef float _Complex (*Other2bf1f690)[3];
typedef union { char m0; } Somed861e72f;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef void *const volatile *Array713fa8a8[4];
float _Complex co_wrapper_bdrv_rdlock blk_am_0(void);
Othera6764364 no_co_wrapper job_co_get_sizem0(void);
_Atomic struct Some23a4ed36 co_wrapper *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_1(AliasBlockDriverState *p0, uint64_t p1);
float no_co_wrapper_bdrv_rdlock bdrv_co_am1(volatile BlockDriverState *bdrv_am1, BlockBackend *, int aio_wait_kick(void), enum Modede4e1a7a bdrv_get_aio_context, bool(*BdrvPollCo)[1], Arrayd2a022a7 p5);
Unknown07d79e56 co_wrapper_bdrv_rdlock blk_get_sizem_2(AliasBlockDriverState *aio_wait_kick, float _Complex blk_co_get_sizem_2, uint32_t, Constant7e8c442e BlkGetSizem2, Unknown39d5aad1 p4);
OTHER401C0091 no_co_wrapper x9_co_get_sizem2(const BdrvChild *, long x9_get_sizem2, const volatile Some60629418 x9_get_sizem2_bh);
int co_wrapper_bdrv_rdlock(*Node_nbd_Replym_3(BdrvChild *Node_co_nbd_Replym_3))(uint32_t a0, ...);
Constant45f4eb05 co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm3(const BlockBackend *errp$, Constantc9d7bc57 p1, void *const *const volatile *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm3_entry);
int co_wrapper_mixed(*x9_pwrite_zeroesm_4(volatile BlockDriverState *x9_co_pwrite_zeroesm_4, enum Mode58f878a3 qemu_get_aio_context))[1];
uint64_t co_wrapper_mixed_bdrv_rdlock bdrv_get_sizem4(void p0(void), bool, void bdrv_graph_wrlock(int(*)[3], _Bool, unsigned __int128, ...), int, BlockBackend *);
Unknown56e6bf7d no_co_wrapper_bdrv_rdlock x9_co_peekm_5(struct BlockBackend *n1);
off_t no_co_wrapper_bdrv_rdlock job_co_peekm5(double(*[0x10u])[3]);
int no_co_wrapper_bdrv_wrlock blk_co_peekm_6(const BlockDriverState *blk_co_peekm_6, enum Mode22154ece blk_peekm_6, Unknownabe52526 BlkCoPeekm6, double _Complex blk_peekm_6_bh);
enum Modecf2943fa co_wrapper job_get_sizem6(volatile BdrvChild *co_wrapper_count, bool qemu_coroutine_self(void), BdrvChild *const volatile *job_co_get_sizem6, int p3, const volatile struct hidden_one *, float p5);
short no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_7(bool opaque, enum Mode2ccc7eab bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_7, Function148bf5b1 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_7);
int co_wrapper x9_Truncatem7(BlockBackend *, _Bool errp$(void));
long double co_wrapper_mixed bdrv_am_8(void);
float co_wrapper_bdrv_rdlock job_get_sizem8(int bdrv_graph_wrlock, uintptr_t n1, size_t bdrv_graph_co_rdlock, int job_co_get_sizem8, float job_get_sizem8(void));
void co_wrapper_bdrv_rdlock bdrv_get_sizem_9(volatile BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int p1, double _Complex BdrvPollCo, Other2bf1f690 Flags);
Somed861e72f no_co_wrapper_bdrv_rdlock bdrv_co_Truncatem9(const BlockDriverState *bdrv_Truncatem9, enum Mode36e9d246 bs, const Array713fa8a8 BdrvCoTruncatem9, BlockBackend *);
typedef int NodeCoInProgressn0;
typedef struct QEMUIOVector QEMUIOVector;
typedef union { int m0; int m1; int m2[17]; } Some1773728f;
static inline int NodeCoInProgressn1(int a) { return a; }
enum Mode36e9d246 { Mode36e9d246_0 };
extern int x9_co_get_sizen_2_entry;
typedef BlockDriverState *HandleBlockDriverState;
typedef signed int Unknown4b1e0938;
typedef BdrvChild AliasBdrvChild;
typedef wchar_t Otherf2d6e98e;
enum { BdrvCoAn4 = 7 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
enum Modef5f60985 { Modef5f60985_0 = 3, Modef5f60985_1, Modef5f60985_2 = 100 };
struct Someffa414e4 { int m0; void **m1[17]; int m2[3]; };
struct Hidden;
union Some9c1081d6 { const volatile struct Hidden *m0[17]; volatile int *m1; float _Complex m2; };
typedef const volatile union Some9c1081d6 Constant3e669e75;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef union { enum Mode22154ece m0[17]; } Some38b14d5d;
typedef Some38b14d5d Otherb0006cc9;
typedef int Functiondea1167c(_Bool a0, ...);
typedef struct { int m0; float m1[3]; int (*m2)(bool, unsigned __int128, double _Complex, ...); } Some3799f272;
enum Modee5fbf669 { Modee5fbf669_0 = 100, Modee5fbf669_1, Modee5fbf669_2 = 3 };
typedef int Arrayd2a022a7[4];
typedef int64_t Unknown90d47642;
void job_co_co2n_8_entry(void *opaque);
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
struct Some0fd0a92b { float _Complex m0[17]; int m1[17]; };
union Some7c70d63d { int m0[17]; void *const volatile *m1[17]; bool m2; int8_t (*m3[17])(_Bool a0); };
typedef union Some7c70d63d Otherb5aa98df_t;
typedef volatile Otherb5aa98df_t Constantcb2cb7c5;
typedef _Bool Otherf6b13ead_t;
enum Mode36753ce5 { Mode36753ce5_0 = 1 << 4, Mode36753ce5_1 = 3, Mode36753ce5_2 = 1 << 4 };
typedef struct { ssize_t m0; } Some932f4c1f;
typedef Some932f4c1f _Other2eaaa2a1;
typedef unsigned long long int Unknownfc5324b1;
int no_co_wrapper_bdrv_wrlock QEMU_WARN_UNUSED Node_co_in_progressn_0(QEMUIOVector *NodeCoInProgressn0, const volatile int *const *);
struct BlockDriverState no_co_wrapper QEMU_WARN_UNUSED// é€ 
*Node_co_pwrite_zeroesn0(BlockDriverState *const// * 
Node_pwrite_zeroesn0_bh, Some1773728f AioContext, Some1773728f p2, Some1773728f p3, Some1773728f p4, Some1773728f p5, Some1773728f p6, Some1773728f// co_wrapper_mixed 
p7, Some1773728f p8, Some1773728f p9, Some1773728f p10,// * 
Some1773728f p11, Some1773728f p12)QEMU_WARN_UNUSED;
coroutine_mixed_fn volatile char no_co_wrapper//*
coroutine_fn *Node_co_in_progressn_1(enum Mode36e9d246 Node_co_in_progressn_1, int NodeCoInProgressn1[ *][// ' 
2], double _Complex s);
int no_co_wrapper_bdrv_rdlock GRAPH_RDLOCK coroutine_fn job_co_Truncaten1(enum Mode36e9d246 job_Truncaten1);
void co_wrapper_bdrv_rdlock x9_get_sizen_2(const HandleBlockDriverState x9_co_get_sizen_2);
Unknown4b1e0938 no_co_wrapper_bdrv_rdlock blk_co_peekn2(AliasBdrvChild *poll_state_)G_GNUC_UNUSED// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
;
GRAPH_RDLOCK int co_wrapper_bdrv_rdlock GRAPH_RDLOCK Node_get_sizen_3(AliasBdrvChild *const AioContext, Otherf2d6e98e, int count, int table[count+1]// co_wrapper_mixed 
);
G_GNUC_UNUSED _Bool co_wrapper_bdrv_rdlock blk_Truncaten3(void)G_GNUC_UNUSED;
G_GNUC_UNUSED coroutine_fn void no_co_wrapper_bdrv_rdlock bdrv_co_an_4(BdrvChild *const bdrv_an_4_bh, enum Mode47ab3b9b, int arg1, enum Modef5f60985 BdrvCoAn4, int p4, double p5);
struct// @param n[in] 
Someffa414e4 co_wrapper_mixed_bdrv_rdlock// #if 0 
blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn4// é€ 
(int32_t aio_context_release, Constant3e669e75 p1, Otherb0006cc9 in_progress, Functiondea1167c ALL, enum Mode22154ece blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn4)QEMU_WARN_UNUSED;
int co_wrapper_bdrv_rdlock// " 
x9_co2n_5(BdrvChild *X9Co2n5, long double _Complex blk_bs, float[restrict 3][2]);
ssize_t co_wrapper_mixed Node_peekn5(Some3799f272);
void co_wrapper_mixed G_GNUC_UNUSED Node_in_progressn_6(BdrvChild *p0);
GRAPH_RDLOCK enum Modee5fbf669 no_co_wrapper_bdrv_rdlock job_co_peekn6(BdrvChild *qemu_coroutine_create);
void no_co_wrapper_bdrv_rdlock coroutine_fn bdrv_co_pwrite_zeroesn_7(// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
volatile BlockDriverState *bdrv_pwrite_zeroesn_7, void BdrvPollCo(int a0, ...), bool p2, void bytes(long unsigned int, float _Complex, void *const volatile *), double poll_state, _Bool(*bdrv_pwrite_zeroesn_7_bh)[1], int s// " 
, int table[s+1]// { ( 
);
long QEMU_WARN_UNUSED long no_co_wrapper_bdrv_rdlock blk_co_Truncaten7(BlockDriverState *ret_, const Arrayd2a022a7 bytes, size_t// * 
aio_co_wake(void), long// why 
double qemu_get_current_aio_context, Unknown90d47642 blk_co_Truncaten7, float _Complex p5);
int co_wrapper_mixed_bdrv_rdlock(*job_co2n_8(BdrvChild const *p0, const enum Mode36e9d246 p1, long double BdrvPollCo, int8_t assume_graph_lock, _Bool JobCo2n8// é€ 
, ssize_t))(void);
G_GNUC_UNUSED double no_co_wrapper_bdrv_rdlock job_co_co2n8(enum Modea2a16959, long double JobCoCo2n8// ' 
, struct Some0fd0a92b job_co2n8_bh[sizeof(int)][2], Constantcb2cb7c5 bytes, Otherf6b13ead_t bs)TSA_REQUIRES(lock);
enum Mode36753ce5 co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_9(_Other2eaaa2a1 p0, enum Mode47ab3b9b, int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_9, Unknownfc5324b1 co_wrapper_count// #if 0 
, wchar_t aio_context_release);
int no_co_wrapper_bdrv_wrlock Node_co_nbd_Replyn9(const BdrvChild *aio_co_wake, int nbSectors, unsigned short int ctx(char *a0, int a1, int8_t a2));
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
typedef BdrvChild AliasBdrvChild;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef BdrvChild *HandleBdrvChild;
typedef void Function66ad54b5(float a0, int32_t a1, bool a2);
enum Mode83d870b8 { Mode83d870b8_0 = 100, Mode83d870b8_1 = 100, Mode83d870b8_2 = 1 << 4 };
typedef int Otherd2a022a7_t;
typedef unsigned Unknown686af274;
typedef int16_t Unknown9a9f3b8d;
enum Mode36753ce5 { Mode36753ce5_0 = 1 << 4, Mode36753ce5_1 = 3, Mode36753ce5_2 = 1 << 4 };
struct NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo3 { int taken; };
typedef struct JobTxn JobTxn;
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef enum Mode47ab3b9b OTHER72A4677B;
union Somecfee3faa { float m0[3]; };
typedef union Somecfee3faa OTHER079391A2;
enum Modef0471a5d { Modef0471a5d_0 = 100, Modef0471a5d_1 = 3, Modef0471a5d_2 = 100 };
struct __attribute__((packed)) Somebad3ada2 { int m0[17]; enum Modef0471a5d m1; };
typedef long long Unknown56e6bf7d;
typedef BlockBackend **_Otherbe1d9106;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
extern int job_co_ao_6_entry;
enum Modefe687469 { Modefe687469_0, Modefe687469_1 = 3, Modefe687469_2 = 1 << 4 };
void job_co_peeko_7_entry(void *opaque);
typedef long Unknown1defb212;
typedef uint64_t Function8436aa9a(int a0, ...);
typedef int8_t Unknown4be3a412;
typedef uint32_t Unknown4b75eb3b;
typedef uint16_t Unknown39d5aad1;
extern int bdrv_co_ao_8_entry;
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef struct { bool m0[3]; signed char m1[3]; } Some91c0ef99;
typedef struct { Some91c0ef99 m0[3]; } Some6c55c675;
struct BlkPwriteZeroeso9 { int taken; };
typedef int OTHERD2A022A7;
typedef long double _Complex Function9322bf1b(unsigned char a0, ...);
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef bool Other6d3a5768;
union Somee024a8a1 { double _Complex m0; int m1[3]; int m2[17]; enum Mode22154ece m3; };
typedef union Somee024a8a1 Otherb3a8dbf5;
bool no_co_wrapper x9_co_pwrite_zeroeso_0(const BlockDriverState *bdrv_graph_rdlock_main_loop, enum Modede4e1a7a x9_pwrite_zeroeso_0);
bool no_co_wrapper x9_co_Truncateo0(long double Coroutine, AliasBdrvChild *p1, _Bool offset[static const 2], enum Mode36e9d246 x9_Truncateo0);
int no_co_wrapper_bdrv_wrlock blk_co_co2o_1(HandleBdrvChild blk_co2o_1, Function66ad54b5 p1, enum Mode83d870b8 p2, volatile int co_, int ctx, const volatile Otherd2a022a7_t Coroutine);
Unknown686af274 co_wrapper_bdrv_rdlock bdrv_co2o1(BlockBackend *bdrv_co_co2o1, double _Complex offset, _Bool bdrv_co_co2o1_entry(_Bool, char *, _Bool, ...), uint16_t p3(const int *), off_t qemu_coroutine_self);
size_t co_wrapper blk_co2o_2(void);
float co_wrapper_mixed_bdrv_rdlock blk_peeko2(AliasBdrvChild *p0, Unknown9a9f3b8d blk_bs, enum Mode36753ce5 s);
void co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_3(BdrvChild const *blk, float _Complex p1, int poll_state_, void arg2(const JobTxn *a0, uint64_t(*a1)(void)), OTHER72A4677B p4, BdrvChild *BdrvPollCo);
OTHER079391A2 no_co_wrapper_bdrv_rdlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo3(void);
int co_wrapper_mixed_bdrv_rdlock x9_in_progresso_4(struct Somebad3ada2 co_, volatile BlockDriverState *x9_in_progresso_4, float _Complex(*BdrvPollCo)(__int128, ...), Unknown56e6bf7d x9_co_in_progresso_4);
unsigned char co_wrapper_mixed_bdrv_rdlock job_in_progresso4(_Otherbe1d9106, float _Complex n1, long double i);
enum Mode2ccc7eab co_wrapper_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_5(BlockBackend *);
signed char no_co_wrapper_bdrv_wrlock job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo5(const HandleBdrvChild i, char job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo5, int, double poll_state, double, _Bool qemu_coroutine_self);
enum Modefe687469 co_wrapper_mixed_bdrv_rdlock job_ao_6(volatile int64_t *_flags, enum Mode36e9d246 p1, BlockDriverState *const *p2, long double _Complex co_wrapper_count, float AioContext);
int co_wrapper_mixed x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo6(const BlockBackend *);
Unknown1defb212 co_wrapper job_peeko_7(BlockBackend const *JobPeeko7, Function8436aa9a BdrvPollCo, Unknown4be3a412 p2);
Unknown4b75eb3b co_wrapper_mixed Node_ao7(unsigned long long int ret, Unknown39d5aad1 Node_ao7);
enum Mode045f9cfb co_wrapper_mixed_bdrv_rdlock bdrv_ao_8(AliasBdrvChild *Flags, BlockDriverState *volatile *aio_bh_schedule_oneshot_full, int BdrvPollCo, const int bdrv_co_ao_8[const 2], Otherd2a022a7_t bdrv_ao_8, AliasBdrvChild *bdrv_graph_rdlock_main_loop);
double co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroeso8(BdrvChild *errp$, int ALL, const long double _Complex X9PwriteZeroeso8[const 2], _Bool, long double _Complex(void), Some6c55c675 offset);
OTHERD2A022A7 co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroeso_9(const BlockBackend *const blk_co_pwrite_zeroeso_9);
float no_co_wrapper_bdrv_wrlock job_co_nbd_Replyo9(BlockDriverState *const JobCoNbdReplyo9, float _Complex p1(int a0), Function9322bf1b ctx, enum Mode22154ece p3, Other6d3a5768, Otherb3a8dbf5 job_nbd_Replyo9);
extern int blk_co_pwrite_zeroesp_0_entry;
typedef BlockBackend *HandleBlockBackend;
typedef int X9CoTruncatep1;
enum { NodeInProgressp2 = 7 };
typedef const OTHERF6B13EAD Constant125e4b77;
struct BdrvNbdReplyp4 { int taken; };
typedef __int128 Array3d12be2a[4];
extern int job_co_peekp_8_entry;
typedef int64_t Function097e9887(void);
union Somebf718ce8 co_wrapper_mixed blk_pwrite_zeroesp_0(size_t blk_co_pwrite_zeroesp_0[sizeof(int)]);
HandleBlockBackend co_wrapper_bdrv_rdlock bdrv_ap0(const _Bool[], enum Mode2ccc7eab, const _Bool p2[], enum Mode2ccc7eab p3, const _Bool p4[], enum Mode2ccc7eab p5, const _Bool p6[], enum Mode2ccc7eab p7, const _Bool p8[], enum Mode2ccc7eab p9, const _Bool p10[], enum Mode2ccc7eab p11, const _Bool p12[], enum Mode2ccc7eab p13, const _Bool p14[], enum Mode2ccc7eab p15, const _Bool p16[], enum Mode2ccc7eab p17, const _Bool p18[], enum Mode2ccc7eab p19, const _Bool p20[], enum Mode2ccc7eab p21, const _Bool p22[], enum Mode2ccc7eab p23, const _Bool p24[], enum Mode2ccc7eab p25, const _Bool p26[], enum Mode2ccc7eab p27, const _Bool p28[], enum Mode2ccc7eab p29);
volatile long double _Complex no_co_wrapper x9_co_Truncatep_1(BlockDriverState const *errp$, const volatile int x9_Truncatep_1);
long double no_co_wrapper_bdrv_rdlock bdrv_co_nbd_Replyp1(struct BdrvChild *blk_bs);
Otherd2a022a7_t co_wrapper_bdrv_rdlock Node_in_progressp_2(enum Modef9ea3c6d, int opaque);
struct Some98ef71a2 no_co_wrapper_bdrv_wrlock Node_co_Truncatep2(BdrvChild *const blk_get_aio_context, float Node_Truncatep2_bh, const enum Mode4ebaee38 aio_wait_kick, int8_t(BdrvChild *const *a0), int co);
signed int no_co_wrapper job_co_nbd_Replyp_3(volatile BlockBackend *p0, int JobCoNbdReplyp3, Constant125e4b77 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int job_nbd_Replyp_3, const volatile int job_co_nbd_Replyp_3, int arg1, int table[arg1+1]);
enum Mode6cb30bde no_co_wrapper_bdrv_wrlock blk_co_co2p3(double _Complex BdrvPollCo);
Some96f93d86 co_wrapper_bdrv_rdlock bdrv_nbd_Replyp_4(bool bdrv_graph_wrlock, const Array3d12be2a bdrv_nbd_Replyp_4);
union Somec3660beb co_wrapper_bdrv_rdlock bdrv_ap4(void);
int co_wrapper_bdrv_rdlock(**Node_pwrite_zeroesp_5(void))(void);
struct Some6f903134 co_wrapper blk_in_progressp5(volatile BlockDriverState *p0, int qemu_get_current_aio_context, Unknown4b1e0938 child, int qemu_coroutine_create, int p4);
volatile struct Some6024c02b co_wrapper *bdrv_Truncatep_6(BdrvChild *errp$);
int no_co_wrapper bdrv_co_pwrite_zeroesp6(long double bdrv_pwrite_zeroesp6, int arg1, int table[arg1+1]);
volatile Unknownfc5324b1 co_wrapper job_peekp_7(Unknowna67fecc0 ret);
char co_wrapper *Node_peekp7(volatile BlockDriverState *child, int, volatile BlockBackend *Node_co_peekp7);
const unsigned char co_wrapper_bdrv_rdlock job_peekp_8(BdrvChild const *Flags, int job_co_peekp_8(int(*a0)[16], off_t a1, int a2), _Other4a071194, union Some137fb0ba p3, struct hidden_one *ret_, Function097e9887 aio_co_wake, int s, int table[s+1]);
struct BlockDriverState co_wrapper_mixed *bdrv_peekp8(enum Mode36e9d246 Coroutine, BlockDriverState const *p1, size_t, const struct Somee1bd6751 bdrv_co_peekp8);
int co_wrapper_bdrv_rdlock blk_Truncatep_9(struct BlockDriverState *, volatile BlockDriverState *, const Somefde9cee1 nbSectors[static 4], int p3, Unknownd6a9c141 n1, struct BlockDriverState *p5, volatile BlockDriverState *p6, const Somefde9cee1 p7[static 4], int p8, Unknownd6a9c141 p9, struct BlockDriverState *p10, volatile BlockDriverState *p11, const Somefde9cee1 p12[static 4], int p13, Unknownd6a9c141 p14, struct BlockDriverState *p15, volatile BlockDriverState *p16, const Somefde9cee1 p17[static 4], int p18, Unknownd6a9c141 p19, struct BlockDriverState *p20, volatile BlockDriverState *p21, const Somefde9cee1 p22[static 4], int p23, Unknownd6a9c141 p24, struct BlockDriverState *p25, volatile BlockDriverState *p26, const Somefde9cee1 p27[static 4], int p28, Unknownd6a9c141 p29);
struct BlockDriverState no_co_wrapper_bdrv_wrlock *blk_co_in_progressp9(struct BlockDriverState *bdrv_graph_co_rdlock, long long bdrv_poll_co[ *][2], _Atomic int *aio_wait_kick, unsigned aio_context_acquire, int ALL, Unknown90d47642 p5);
struct X9InProgressq0 { int taken; };
typedef __int128 Functionc519618c(void);
union Some72eb0986 { int m0[17]; };
typedef union Some72eb0986 _Other4df4a785;
typedef int Otherd2a022a7;
typedef ptrdiff_t _Other0d83db43;
union Some8e9e0200 { void *const *m0; };
typedef int32_t Unknown03bf1c95;
struct Some4b806cfa { ptrdiff_t (*m0)(unsigned long long int a0, bool a1, ...); unsigned bits : 3; };
struct Some29acfc81 { int m0; struct Some4b806cfa m1[3]; long double m2; };
typedef struct Some29acfc81 _Other01bdaa4d;
typedef BdrvChild *HandleBdrvChild;
typedef int (*_Othereb92d5c1)[3];
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
union Someedc22fc5 { enum Mode8ab9b57d m0; int m1; double m2; };
typedef union Someedc22fc5 Other8c40682c_t;
typedef const Other8c40682c_t Constantbdc0db1e;
typedef bool Other6d3a5768;
typedef int64_t Unknown90d47642;
typedef const Unknown90d47642 Constant6ff99da2;
typedef int Functiona9542f43(void);
enum Modef8650c6f { Modef8650c6f_0, Modef8650c6f_1 = 1 << 4, Modef8650c6f_2 = 1 << 4 };
enum { BdrvCoInProgressq5 = 7 };
struct Somee9ddfa5a { int m0; };
typedef struct { float m0; uint16_t m1[17]; void *const volatile *m2; } Some9bfa2720;
typedef struct { float _Complex m0; int *m1; struct Somee9ddfa5a m2[17]; Some9bfa2720 m3; } Somefe70f38e;
typedef signed int Unknown4b1e0938;
typedef const Unknown4b1e0938 Constant6feecea5;
typedef void Functionb9240abf(long double _Complex, int, ptrdiff_t, ...);
typedef long unsigned int Function787e0eae(double _Complex);
void bdrv_co_Truncateq_7_entry(void *opaque);
union Some7525a1df { BlockDriverState **m0; };
typedef BlockDriverState AliasBlockDriverState;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef enum Modef9ea3c6d OTHER0DBEAA17;
typedef BlockBackend AliasBlockBackend;
typedef struct QDict QDict;
typedef short Unknown93f0eaa7;
typedef signed char _Other7ce13253;
struct hidden_one;
typedef struct JobTxn JobTxn;
extern int Node_nbd_Replyq_9_bh;
typedef double Othere38b374f_t;
typedef const long double Constante7e78e4c;
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum Modea9538ef8 { Modea9538ef8_0 = 100, Modea9538ef8_1 = 100, Modea9538ef8_2 };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct __attribute__((packed)) { enum Mode2ccc7eab m0[17]; enum Modef9ea3c6d m1; int m2; int m3[17]; } Some63974df6;
typedef struct __attribute__((packed)) { enum Modea9538ef8 m0; enum Mode36e9d246 m1; Some63974df6 m2; enum Modef9ea3c6d m3[17]; } Someaac2840f;
typedef long Unknown1defb212;
void co_wrapper_mixed x9_in_progressq_0(Functionc519618c n1, _Other4df4a785 p1, Otherd2a022a7 qemu_coroutine_self, int(*bdrv_get_aio_context)[1]);
float no_co_wrapper_bdrv_wrlock bdrv_co_nbd_Replyq0(void);
signed int no_co_wrapper job_co_nbd_Replyq_1(void);
_Other0d83db43 co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq1(struct BlockBackend *p0, const unsigned __int128 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq1_entry[ *], union Some8e9e0200 p2, Unknown03bf1c95 p3, int count, int table[count+1]);
_Other01bdaa4d no_co_wrapper bdrv_co_Truncateq_2(HandleBdrvChild BdrvCoTruncateq2, long double p1, int p2);
_Othereb92d5c1 no_co_wrapper_bdrv_rdlock job_co_Truncateq2(BlockBackend *const p0, Constantbdc0db1e JobCoTruncateq2, const volatile long double _Complex qemu_coroutine_create);
float no_co_wrapper_bdrv_wrlock Node_co_get_sizeq_3(BlockBackend **assume_graph_lock, int, int Node_get_sizeq_3, int, Other6d3a5768 p4);
Constant6ff99da2 co_wrapper_bdrv_rdlock Node_in_progressq3(const BdrvChild *p0, int32_t(*aio_bh_schedule_oneshot_full)[3], long double Node_co_in_progressq3, Functiona9542f43 s_2, enum Modef8650c6f p4, const int32_t qemu_get_current_aio_context[static const 2]);
bool no_co_wrapper_bdrv_wrlock(*job_co_Truncateq_4(float i))(_Bool);
int co_wrapper_mixed(*Node_Truncateq4(int co, int table[co+1]))[16];
Somefe70f38e no_co_wrapper_bdrv_wrlock bdrv_co_in_progressq_5(BlockDriverState const *BdrvCoInProgressq5, int p1, uint64_t bdrv_co_in_progressq_5, int s, int table[s+1]);
Constant6feecea5 no_co_wrapper Node_co_Truncateq5(const BlockDriverState *arg2, unsigned p1);
int co_wrapper_bdrv_rdlock x9_aq_6(int x9_co_aq_6, Functionb9240abf Coroutine, double bdrv_graph_rdlock_main_loop, long double p3);
long double _Complex co_wrapper_mixed Node_aq6(_Bool Node_co_aq6_entry, Function787e0eae, off_t p2, int, Otherd2a022a7 aio_bh_schedule_oneshot_full);
union Some7525a1df co_wrapper_mixed bdrv_Truncateq_7(AliasBlockDriverState *p0);
OTHER0DBEAA17 co_wrapper blk_co2q7(AliasBlockBackend *blk_co_co2q7_entry, volatile QDict *BlkCo2q7, uint64_t bytes, _Bool ctx(unsigned long long int a0, uintptr_t a1, _Bool(*a2)[3]), int p4, long double blk_co_co2q7);
volatile BdrvChild co_wrapper_mixed *job_nbd_Replyq_8(AliasBlockBackend *p0, volatile Unknown93f0eaa7 job_co_nbd_Replyq_8_entry, double bdrv_get_aio_context, int s, int table[s+1]);
_Other7ce13253 co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq8(const double qemu_coroutine_create[2 *3][2], struct hidden_one *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq8, volatile JobTxn *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq8_entry);
double _Complex no_co_wrapper_bdrv_rdlock Node_co_nbd_Replyq_9(BdrvChild const *Node_nbd_Replyq_9, Othere38b374f_t p1, Constante7e78e4c p2, volatile BlockDriverState *BdrvPollCo, enum Mode0a320fa5 offset, Someaac2840f qemu_coroutine_yield);
const float no_co_wrapper_bdrv_rdlock Node_co_get_sizeq9(Unknown1defb212 p0, int s, int table[s+1]);
struct BlkPwriteZeroesr0 { int taken; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef int16_t Unknown9a9f3b8d;
typedef volatile _Bool Constant5281f77f;
void Node_co_in_progressr_1_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
typedef void Functionedb35b03(void);
typedef struct QEMUIOVector QEMUIOVector;
typedef __int128 Unknown3d12be2a;
void Node_peekr_2_bh(void *opaque);
typedef BlockBackend AliasBlockBackend;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
void job_co2r_3_bh(void *opaque);
typedef struct { int16_t m0; long double m1; enum Mode22154ece m2[17]; _Bool m3[17]; } Somee374e7b2;
typedef Somee374e7b2 OTHER4EBD6BC0;
enum Mode2bee5577 { Mode2bee5577_0, Mode2bee5577_1 = 1 << 4, Mode2bee5577_2 };
enum Mode8f498ac1 { Mode8f498ac1_0 = 100, Mode8f498ac1_1, Mode8f498ac1_2 };
typedef volatile enum Mode8f498ac1 Constantae52efb4;
typedef struct __attribute__((packed)) { int m0[17]; unsigned bits : 3; } Somef9f4aa4e;
enum Mode41fdb0fb { Mode41fdb0fb_0, Mode41fdb0fb_1, Mode41fdb0fb_2 };
typedef enum Mode41fdb0fb Otherce4002af_t;
typedef int NodeCoNbdReplyr5;
struct Some707e4b87 { int m0[3]; unsigned bits : 3; };
typedef long double _Complex _Other41993409;
union Some50a03205 { int (*m0)(void); int m1; void *const volatile *m2[17]; };
typedef int _Otherd2a022a7;
union Some10790360 { int m0; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef BdrvChild **OTHER71821C04;
typedef int Otherd2a022a7;
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
typedef enum Mode5559ebbf _Otherb1d4a102;
typedef wchar_t Unknownf2d6e98e;
typedef union { int m0; } Some5c1c334e;
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
union Some204865a1 { int64_t m0[3]; enum Mode8ab9b57d m1[3]; };
typedef const int Constant17786065;
typedef _Bool Arrayf6b13ead[4];
struct Some100d383f { int m0[17]; };
typedef ssize_t Unknown066d508b;
enum Mode36e9d246 { Mode36e9d246_0 };
struct Hidden;
typedef union { enum Mode36e9d246 m0[17]; struct Hidden *m1; uintptr_t m2; long double m3; } Somee0b38f04;
typedef Somee0b38f04 OTHERCAB75C53;
struct hidden_one;
enum Mode22154ece co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroesr_0(int aio_context_acquire, double(*const *const blk_co_pwrite_zeroesr_0_entry[])(int, uint16_t, float), const int offset[ *]);
BlockDriverState const co_wrapper_bdrv_rdlock *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr0(Unknown9a9f3b8d assume_graph_lock, int Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr0, const int16_t bdrv_graph_co_rdlock[static 4], int blk, Constant5281f77f AioContext);
AliasBlockDriverState co_wrapper *Node_in_progressr_1(Functionedb35b03 bytes, QEMUIOVector *, BlockDriverState *AioContext, enum Mode22154ece BdrvPollCo, Functionedb35b03 bdrv_poll_co);
int no_co_wrapper_bdrv_wrlock bdrv_co_co2r1(BdrvChild *AioContext, Unknown3d12be2a, wchar_t bdrv_co2r1);
void no_co_wrapper_bdrv_rdlock(*Node_co_peekr_2(Functionedb35b03 Node_co_peekr_2, AliasBlockBackend *bdrv_graph_co_rdlock, const unsigned short int p2[sizeof(int)], enum Mode6e6db0be NodeCoPeekr2, uintptr_t bdrv_get_aio_context))(int16_t, ptrdiff_t);
int32_t co_wrapper_bdrv_rdlock blk_in_progressr2(void);
_Bool no_co_wrapper_bdrv_rdlock job_co_co2r_3(void);
long double _Complex no_co_wrapper_bdrv_wrlock job_co_get_sizer3(BlockBackend *BdrvPollCo, short bytes, OTHER4EBD6BC0 qemu_in_coroutine, int JobCoGetSizer3(long long a0, ...));
enum Mode2bee5577 no_co_wrapper_bdrv_wrlock x9_co_peekr_4(volatile BdrvChild *, Constantae52efb4 qemu_get_current_aio_context, BdrvChild ***AioContext, unsigned char, const Somef9f4aa4e index[4], BlockBackend *aio_context_acquire, Constantae52efb4 p6, BdrvChild ***p7, unsigned char p8, const Somef9f4aa4e p9[4], BlockBackend *p10, Constantae52efb4 p11, BdrvChild ***p12);
Otherce4002af_t no_co_wrapper Node_co_peekr4(void);
volatile BlockBackend no_co_wrapper *Node_co_nbd_Replyr_5(struct Some707e4b87 ctx);
int co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesr5(BlockDriverState const *AioContext, const long double *const restrict, unsigned short int p2, unsigned char qemu_get_current_aio_context(int, void **, int), int Coroutine, _Other41993409 n1);
union Some50a03205 co_wrapper_bdrv_rdlock blk_in_progressr_6(BlockBackend *const blk_in_progressr_6, bool blk_co_in_progressr_6_entry, _Otherd2a022a7 arg2, BlockBackend *p3, union Some10790360 qemu_coroutine_self, signed int p5);
enum Mode2ccc7eab co_wrapper_mixed Node_ar6(BdrvChild *, char *const volatile *, OTHER71821C04 blk, long double _Complex p3, Otherd2a022a7 arg1, _Otherb1d4a102 BdrvPollCo);
BdrvChild no_co_wrapper *bdrv_co_nbd_Replyr_7(const BlockDriverState *, int count, int table[count+1]);
Unknownf2d6e98e co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesr7(Some5c1c334e ALL, union Some204865a1 bdrv_co_pwrite_zeroesr7, Constant17786065 ret_, BlockBackend *Coroutine, const Arrayf6b13ead i);
struct Some100d383f no_co_wrapper Node_co_in_progressr_8(void);
double co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr8(AliasBlockBackend *AioContext);
int co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_9(BdrvChild *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_9, int in_progress(bool, long double _Complex, float _Complex), Unknown066d508b p2, signed char BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr9);
int co_wrapper_mixed x9_Truncater9(char p0, OTHERCAB75C53 AioContext, int32_t(*)[3], double, struct hidden_one *const aio_co_wake, char p5, OTHERCAB75C53 p6, int32_t(*p7)[3], double p8, struct hidden_one *const p9, char p10, OTHERCAB75C53 p11, int32_t(*p12)[3], double p13, struct hidden_one *const p14, char p15, OTHERCAB75C53 p16, int32_t(*p17)[3], double p18, struct hidden_one *const p19, char p20, OTHERCAB75C53 p21, int32_t(*p22)[3], double p23, struct hidden_one *const p24, char p25, OTHERCAB75C53 p26, int32_t(*p27)[3], double p28, struct hidden_one *const p29, char p30, OTHERCAB75C53 p31, int32_t(*p32)[3], double p33, struct hidden_one *const p34, char p35, OTHERCAB75C53 p36, int32_t(*p37)[3], double p38, struct hidden_one *const p39, char p40, OTHERCAB75C53 p41, int32_t(*p42)[3], double p43, struct hidden_one *const p44, char p45, OTHERCAB75C53 p46, int32_t(*p47)[3], double p48, struct hidden_one *const p49, char p50, OTHERCAB75C53 p51, int32_t(*p52)[3], double p53, struct hidden_one *const p54, char p55, OTHERCAB75C53 p56, int32_t(*p57)[3], double p58, struct hidden_one *const p59, char p60, OTHERCAB75C53 p61, int32_t(*p62)[3], double p63, struct hidden_one *const p64, char p65, OTHERCAB75C53 p66, int32_t(*p67)[3], double p68, struct hidden_one *const p69, char p70, OTHERCAB75C53 p71, int32_t(*p72)[3], double p73, struct hidden_one *const p74, char p75, OTHERCAB75C53 p76, int32_t(*p77)[3], double p78, struct hidden_one *const p79, char p80, OTHERCAB75C53 p81, int32_t(*p82)[3], double p83, struct hidden_one *const p84, char p85, OTHERCAB75C53 p86, int32_t(*p87)[3], double p88, struct hidden_one *const p89, char p90, OTHERCAB75C53 p91, int32_t(*p92)[3], double p93, struct hidden_one *const p94, char p95, OTHERCAB75C53 p96, int32_t(*p97)[3], double p98, struct hidden_one *const p99, char p100, OTHERCAB75C53 p101, int32_t(*p102)[3], double p103, struct hidden_one *const p104, char p105, OTHERCAB75C53 p106, int32_t(*p107)[3], double p108, struct hidden_one *const p109, char p110, OTHERCAB75C53 p111, int32_t(*p112)[3], double p113, struct hidden_one *const p114, char p115, OTHERCAB75C53 p116, int32_t(*p117)[3], double p118, struct hidden_one *const p119, char p120, OTHERCAB75C53 p121, int32_t(*p122)[3], double p123, struct hidden_one *const p124, char p125);
enum { BlkCoInProgresss0 = 7 };
typedef const _Bool Constantbda808f5;
enum { X9GetSizes2 = 7 };
struct BdrvGetSizes3 { int taken; };
typedef volatile enum Mode2414ad48 Constante512f495;
typedef BlockBackend *HandleBlockBackend;
typedef void Function5b3b1126(long double a0, long double a1, ...);
typedef uint16_t Array39d5aad1[4];
typedef long double _Complex Array41993409[4];
extern int x9_as_6_bh;
void blk_co_pwrite_zeroess_8_entry(void *opaque);
typedef int Arrayd2a022a7[4];
typedef int X9GetSizes9;
off_t no_co_wrapper_bdrv_rdlock blk_co_in_progresss_0(BlockDriverState *blk_in_progresss_0);

;

// int co_wrapper bdrv_decoy(BlockDriverState *bs);

#if defined(CASE) && \
    CASE > 2
float _Complex no_co_wrapper_bdrv_rdlock bdrv_co_get_sizes0(volatile BdrvChild *qemu_in_coroutine, Constantbda808f5 blk_get_aio_context, int(*)(unsigned int a0, int a1, bool a2), Somefa2894b0 bdrv_co_get_sizes0, double bdrv_get_sizes0_bh, BdrvChild *qemu_coroutine_yield);

#elif 1
int other_2;
#endif

void no_co_wrapper_init_3(void);
long double _Complex co_wrapper_mixed_bdrv_rdlock bdrv_get_sizes_1(BlockDriverState *const bdrv_co_get_sizes_1, Otherd31a1eed p1, int Coroutine, struct Somef9478dc6 poll_state, BdrvChild *p4);

#if 1
Unknownd6a9c141 co_wrapper_bdrv_rdlock job_peeks1(Unknown39d5aad1 JobPeeks1, long double Coroutine);

#else
don't co_wrapper
#endif

// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);

#if 1
long double _Complex co_wrapper_mixed x9_get_sizes_2(BdrvChild *nbSectors, _Otherd2a022a7 blk, union Some2146c580 s_2, _Bool, void(*opaque)(void), Unknown4b75eb3b errp$);

#else
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#endif

int co_wrapper_init_6(BlockDriverState *bs);

# ifndef CONFIG_CASE_6 // why
void co_wrapper bdrv_get_sizes2(bool poll_state_, Some32df67ce p1, Unknown07d79e56 bdrv_get_sizes2, double _Complex _flags, Some371040b6 opaque);

#	else /* else */
#pragma once
# endif

#if defined(CASE) && \
    CASE > 7
Constante512f495 co_wrapper_mixed bdrv_get_sizes_3(const volatile enum Mode36e9d246 n1, unsigned short int(*bdrv_co_get_sizes_3)[16], HandleBlockBackend aio_co_wake, long double BdrvGetSizes3, long double _Complex aio_context_release);

#elif 1
int other_7;
#endif

#if 0
don't co_wrapper
#else
union Some3fcc73fa no_co_wrapper blk_co_as3(Unknown1defb212 i, int qemu_get_aio_context, _Other21338449 BdrvPollCo, char *blk_as3, long long qemu_coroutine_yield);

#endif

// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
HandleBlockBackend co_wrapper_mixed bdrv_Truncates_4(HandleBlockBackend bs, Function5b3b1126, struct BlockDriverState *p2, BdrvChild **offset, Function5b3b1126 p4, struct BlockDriverState *p5, BdrvChild **p6, Function5b3b1126 p7, struct BlockDriverState *p8, BdrvChild **p9, Function5b3b1126 p10, struct BlockDriverState *p11, BdrvChild **p12, Function5b3b1126 p13, struct BlockDriverState *p14, BdrvChild **p15, Function5b3b1126 p16, struct BlockDriverState *p17, BdrvChild **p18, Function5b3b1126 p19, struct BlockDriverState *p20, BdrvChild **p21, Function5b3b1126 p22, struct BlockDriverState *p23, BdrvChild **p24, Function5b3b1126 p25, struct BlockDriverState *p26, BdrvChild **p27, Function5b3b1126 p28, struct BlockDriverState *p29, BdrvChild **p30, Function5b3b1126 p31, struct BlockDriverState *p32, BdrvChild **p33, Function5b3b1126 p34, struct BlockDriverState *p35, BdrvChild **p36, Function5b3b1126 p37, struct BlockDriverState *p38, BdrvChild **p39, Function5b3b1126 p40, struct BlockDriverState *p41, BdrvChild **p42, Function5b3b1126 p43, struct BlockDriverState *p44, BdrvChild **p45, Function5b3b1126 p46, struct BlockDriverState *p47, BdrvChild **p48, Function5b3b1126 p49, struct BlockDriverState *p50, BdrvChild **p51, Function5b3b1126 p52, struct BlockDriverState *p53, BdrvChild **p54, Function5b3b1126 p55, struct BlockDriverState *p56, BdrvChild **p57, Function5b3b1126 p58, struct BlockDriverState *p59, BdrvChild **p60, Function5b3b1126 p61, struct BlockDriverState *p62, BdrvChild **p63, int s, int table[s+1]);
_Bool no_co_wrapper x9_co_co2s4(struct BlockBackend *const x9_co2s4, void p1(void), const Array39d5aad1 p2, BdrvDirtyBitmap *, _Bool p4, const Array41993409 p5);

#define DECOY_10 int co_wrapper bdrv_decoy(BlockDriverState *bs);

;
struct BlockDriverState co_wrapper *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_5(_Other0dbeaa17 p0, int Coroutine, struct Somec9050d3d _flags);
double no_co_wrapper_bdrv_rdlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs5(volatile BdrvChild *const offset, double _Complex Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs5_bh, int co, int table[co+1]);
bool no_co_wrapper_bdrv_rdlock x9_co_as_6(void);

static inline int decoy_quotes_13(void) { return '\'' + '"' + '/' + '*'; }

int decoy_parameter_14(int co_wrapper_mixed_up);
struct Somec256cf99 no_co_wrapper job_co_in_progresss6(BlockBackend *, void blk(void));

#define DECOY_15 int co_wrapper bdrv_decoy(BlockDriverState *bs);
volatile char co_wrapper **job_Truncates_7(BlockBackend *const p0, double AioContext);
Unknown5cb56a87 co_wrapper_mixed x9_peeks7(BlockDriverState *i, double x9_peeks7, unsigned co_wrapper_count, union Some77d61f82 AioContext, const Some1b238bb8 X9Peeks7, float x9_co_peeks7);

#if 1
Some304a798d co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroess_8(BlockDriverState *);

#else
don't co_wrapper
#endif
Unknown90d47642 no_co_wrapper_bdrv_rdlock job_co_peeks8(int job_peeks8, const Arrayd2a022a7 ret);
OTHER87F65110 co_wrapper_bdrv_rdlock x9_get_sizes_9(void);

void no_co_wrapper_init_20(void);
long unsigned int no_co_wrapper bdrv_co_as9(int bdrv_as9, __int128);
struct Some78bb1cb7 { unsigned int m0; int m1[17]; long unsigned int m2[3]; long double _Complex m3; };
enum { NodeNbdReplyt1 = 7 };
typedef struct { int m0; } Somead0a0f33;
enum Mode53a16720 { Mode53a16720_0 = 1 << 4, Mode53a16720_1, Mode53a16720_2 = 100 };
typedef int NodePwriteZeroest2;
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef BlockBackend *const *volatile *OTHER370EC020;
enum Mode5559ebbf { Mode5559ebbf_0, Mode5559ebbf_1 = 3, Mode5559ebbf_2 = 100 };
typedef union { bool m0[17]; float m1[17]; enum Mode5559ebbf m2; int32_t m3[17]; } Somec24b2e68;
enum Mode41fdb0fb { Mode41fdb0fb_0, Mode41fdb0fb_1, Mode41fdb0fb_2 };
struct Some56639458 { int m0; double (*m1)(long double, bool); void *volatile *m2; };
struct Some957c6bd3 { long double _Complex m0; enum Mode41fdb0fb m1; struct Some56639458 m2; int m3[3]; };
typedef const long double _Complex Constant8ce2b48e;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
typedef ptrdiff_t Unknown0d83db43;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
struct __attribute__((packed)) Somef83bd53d { enum Mode22154ece m1; enum Modef964abf0 m2[3]; };
enum Mode36e9d246 { Mode36e9d246_0 };
typedef uint8_t Unknowne27cda80;
static inline int NodeCoPwriteZeroest5(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
union Some4e3e9bc4 { float _Complex m0[3]; };
typedef unsigned long long int Unknownfc5324b1;
typedef struct JobTxn JobTxn;
typedef enum Mode47ab3b9b OTHER72A4677B;
typedef struct { enum Mode36e9d246 m0[17]; unsigned bits : 3; } Some050b910d;
struct hidden_one;
typedef union { int64_t (*m0)[3]; uint8_t m1[17]; int m2[3]; } Some2902f686;
void x9_co2t_7_bh(void *opaque);
typedef BlockBackend *HandleBlockBackend;
enum Mode447e1df5 { Mode447e1df5_0, Mode447e1df5_1 = 100, Mode447e1df5_2 = 3 };
struct Somed59249c2 { int m0; enum Mode447e1df5 m1; };
static inline int JobInProgresst9(int a) { return a; }
enum Modefe687469 { Modefe687469_0, Modefe687469_1 = 3, Modefe687469_2 = 1 << 4 };
typedef int16_t Unknown9a9f3b8d;
typedef int32_t Unknown03bf1c95;
struct Some78bb1cb7 no_co_wrapper_bdrv_rdlock job_co_in_progresst_0(double _Complex co);
float _Complex co_wrapper_bdrv_rdlock bdrv_peekt0(const BlockDriverState *BdrvPeekt0, float _Complex co);
Somead0a0f33 co_wrapper_bdrv_rdlock Node_nbd_Replyt_1(BdrvChild *aio_wait_kick);
BdrvChild co_wrapper_bdrv_rdlock *const volatile **blk_Truncatet1(BlockBackend *const n1, long double qemu_coroutine_self[], bool bdrv_graph_wrlock, BdrvChild *ALL, enum Mode53a16720 blk_co_Truncatet1, int arg2);
BlockBackend co_wrapper *Node_pwrite_zeroest_2(enum Mode47ab3b9b, OTHER370EC020 p1, const char *s_, const wchar_t p3[2 *3], Somec24b2e68 Node_co_pwrite_zeroest_2_entry, int arg1, int table[arg1+1]);
uint32_t co_wrapper(*x9_in_progresst2(BlockBackend *index, BlockDriverState *Flags, struct Some957c6bd3 n1, Constant8ce2b48e AioContext, int(uint64_t a0, ...)))(unsigned long long int a0, size_t a1, ...);
enum Mode2e3ddd4e no_co_wrapper blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_3(struct BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Unknown0d83db43 BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt3, long double _Complex co_wrapper_count, long double(int a0), bool p4, int s, int table[s+1]);
struct Somef83bd53d co_wrapper_mixed Node_get_sizet3(volatile BlockDriverState *assert);
enum Mode36e9d246 co_wrapper_mixed_bdrv_rdlock x9_peekt_4(void p0(unsigned int a0, ...), int16_t s_, Unknowne27cda80 qemu_coroutine_yield);
uintptr_t no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt4(float bdrv_graph_co_rdlock, int s, int table[s+1]);
int no_co_wrapper_bdrv_wrlock(*Node_co_pwrite_zeroest_5(int co, int table[co+1]))(void);
signed int no_co_wrapper_bdrv_wrlock(*blk_co_peekt5(HandleBdrvChild offset, uintptr_t, union Some4e3e9bc4 blk_co_peekt5, BlockDriverState **bytes, int bdrv_graph_wrlock, Unknownfc5324b1 blk_peekt5))(long double _Complex, uint32_t, int);
const JobTxn no_co_wrapper_bdrv_wrlock *const restrict job_co_get_sizet_6(BdrvChild const *p0, OTHER72A4677B job_co_get_sizet_6, unsigned p2, Some050b910d job_get_sizet_6_bh[sizeof(int)], int(void));
BdrvChild co_wrapper_bdrv_rdlock *volatile *const *Node_at6(volatile BdrvChild *const BdrvPollCo, volatile int32_t, int p2, int blk_bs, struct hidden_one *Node_co_at6_entry[restrict 3], Some2902f686 p5, int s, int table[s+1]);
int no_co_wrapper_bdrv_rdlock x9_co_co2t_7(const HandleBlockBackend x9_co_co2t_7);
struct Somed59249c2 no_co_wrapper_bdrv_wrlock x9_co_pwrite_zeroest7(void);
unsigned int co_wrapper Node_Truncatet_8(const volatile _Bool assert, BlockBackend *Node_co_Truncatet_8, short aio_context_acquire, ssize_t p3);
void co_wrapper_mixed blk_get_sizet8(long double _Complex nbSectors, uint16_t Flags, int, struct BlockBackend *, __int128 p4);
const volatile enum Modefe687469 co_wrapper job_in_progresst_9(Unknown9a9f3b8d JobInProgresst9, int job_co_in_progresst_9, long double BdrvPollCo, double p3, int);
const volatile Unknown03bf1c95 co_wrapper_mixed_bdrv_rdlock Node_at9(int p0[sizeof(int)][2]);
typedef int X9PwriteZeroesu0;
static inline int NodeAu1(int a) { return a; }
typedef const Unknown56e6bf7d Constant2dc90109;
extern int blk_co_co2u_2_entry;
void Node_peeku_3_bh(void *opaque);
static inline int BlkPwriteZeroesu5(int a) { return a; }
typedef bool Array6d3a5768[4];
enum { JobCoAu7 = 7 };
typedef volatile Unknown4b75eb3b Constant3576e852;
typedef BdrvChild *HandleBdrvChild;
long double _Complex co_wrapper_mixed x9_pwrite_zeroesu_0(BlockDriverState *const aio_bh_schedule_oneshot, float yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, union Somec2d1021d ctx, const volatile Unknown0d83db43 x9_co_pwrite_zeroesu_0, float p4, union Somec2d1021d p5, const volatile Unknown0d83db43 p6, float p7, union Somec2d1021d p8, const volatile Unknown0d83db43 p9, float p10, union Somec2d1021d p11, const volatile Unknown0d83db43 p12, float p13, union Somec2d1021d p14, const volatile Unknown0d83db43 p15, float p16, union Somec2d1021d p17, const volatile Unknown0d83db43 p18, float p19, union Somec2d1021d p20, const volatile Unknown0d83db43 p21, float p22, union Somec2d1021d p23, const volatile Unknown0d83db43 p24, float p25, union Somec2d1021d p26, const volatile Unknown0d83db43 p27, float p28, union Somec2d1021d p29, const volatile Unknown0d83db43 p30);
void no_co_wrapper_bdrv_rdlock job_co_pwrite_zeroesu0(enum Mode36e9d246 BdrvPollCo, float _Complex bdrv_graph_wrlock);
Constant2dc90109 co_wrapper_bdrv_rdlock Node_au_1(_Bool NodeAu1);
Unknowna67fecc0 co_wrapper blk_nbd_Replyu1(struct BlockBackend *BlkNbdReplyu1, int Coroutine, BlockDriverState *const *volatile *blk_co_nbd_Replyu1_entry, void AioContext(int a0), int in_progress, int s, int table[s+1]);
_Bool co_wrapper blk_co2u_2(struct BlockBackend *const BdrvPollCo);
long double _Complex co_wrapper_mixed_bdrv_rdlock x9_nbd_Replyu2(const BlockDriverState *n1, int x9_co_nbd_Replyu2);
double _Complex no_co_wrapper Node_co_peeku_3(BlockBackend *p0, struct BlockDriverState *offset, double _Complex, struct BdrvChild *AioContext);
Unknown4be3a412 no_co_wrapper_bdrv_rdlock Node_co_nbd_Replyu3(struct Hidden *NodeCoNbdReplyu3);
enum Modec7e69de4 no_co_wrapper_bdrv_wrlock x9_co_in_progressu_4(void index(int a0, ...), BlockDriverState *const volatile *_flags, wchar_t p2, _Bool x9_in_progressu_4, int ctx);
OTHERD2A022A7 co_wrapper_mixed_bdrv_rdlock job_get_sizeu4(volatile BlockDriverState *poll_state, volatile int arg2, int bdrv_graph_co_rdlock, _Other5ba171fd i);
int32_t co_wrapper_bdrv_rdlock blk_pwrite_zeroesu_5(volatile BlockBackend *qemu_coroutine_create);
void no_co_wrapper_bdrv_rdlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu5(BlockDriverState *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu5, _Atomic int *, int opaque, int arg1, int table[arg1+1]);
_Bool co_wrapper_mixed_bdrv_rdlock Node_nbd_Replyu_6(BlockDriverState *ALL, float p1, const Array6d3a5768 nbSectors);
int32_t no_co_wrapper_bdrv_wrlock job_co_co2u6(const enum Mode8ab9b57d *JobCoCo2u6[4]);
signed int no_co_wrapper_bdrv_wrlock job_co_au_7(int(void), bool(*JobCoAu7)(int a0, int a1, ...), double Coroutine(void), int p3(void), bool(*p4)(int a0, int a1, ...), double p5(void), int p6(void), bool(*p7)(int a0, int a1, ...), double p8(void), int p9(void), bool(*p10)(int a0, int a1, ...), double p11(void), int p12(void), bool(*p13)(int a0, int a1, ...), double p14(void), int p15(void), bool(*p16)(int a0, int a1, ...), double p17(void), int p18(void), bool(*p19)(int a0, int a1, ...), double p20(void), int p21(void), bool(*p22)(int a0, int a1, ...), double p23(void), int p24(void), bool(*p25)(int a0, int a1, ...), double p26(void), int p27(void), bool(*p28)(int a0, int a1, ...), double p29(void), int p30(void), bool(*p31)(int a0, int a1, ...), double p32(void), int p33(void), bool(*p34)(int a0, int a1, ...), double p35(void), int p36(void), bool(*p37)(int a0, int a1, ...), double p38(void), int p39(void), bool(*p40)(int a0, int a1, ...), double p41(void), int p42(void), bool(*p43)(int a0, int a1, ...), double p44(void), int p45(void), bool(*p46)(int a0, int a1, ...), double p47(void), int p48(void), bool(*p49)(int a0, int a1, ...), double p50(void), int p51(void), bool(*p52)(int a0, int a1, ...), double p53(void), int p54(void), bool(*p55)(int a0, int a1, ...), double p56(void), int p57(void), bool(*p58)(int a0, int a1, ...), double p59(void), int p60(void), bool(*p61)(int a0, int a1, ...), double p62(void), int p63(void), bool(*p64)(int a0, int a1, ...), double p65(void), int p66(void), bool(*p67)(int a0, int a1, ...), double p68(void), int p69(void), bool(*p70)(int a0, int a1, ...), double p71(void), int p72(void), bool(*p73)(int a0, int a1, ...), double p74(void), int p75(void), bool(*p76)(int a0, int a1, ...), double p77(void), int p78(void), bool(*p79)(int a0, int a1, ...), double p80(void), int p81(void), bool(*p82)(int a0, int a1, ...), double p83(void), int p84(void), bool(*p85)(int a0, int a1, ...), double p86(void), int p87(void), bool(*p88)(int a0, int a1, ...), double p89(void), int p90(void), bool(*p91)(int a0, int a1, ...), double p92(void), int p93(void), bool(*p94)(int a0, int a1, ...), double p95(void), int p96(void), bool(*p97)(int a0, int a1, ...), double p98(void), int p99(void), bool(*p100)(int a0, int a1, ...), double p101(void), int p102(void), bool(*p103)(int a0, int a1, ...), double p104(void), int p105(void), bool(*p106)(int a0, int a1, ...), double p107(void), int p108(void), bool(*p109)(int a0, int a1, ...), double p110(void), int p111(void), bool(*p112)(int a0, int a1, ...), double p113(void), int p114(void), bool(*p115)(int a0, int a1, ...), double p116(void), int p117(void), bool(*p118)(int a0, int a1, ...), double p119(void), int p120(void), bool(*p121)(int a0, int a1, ...), double p122(void), int p123(void), bool(*p124)(int a0, int a1, ...), double p125(void));
Someb661a7c5 co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu7(BlockBackend const *p0, Unknown1defb212 p1, int assert, int s, Some0640c26c blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu7);
enum Modebb7ef5e5 no_co_wrapper_bdrv_rdlock blk_co_in_progressu_8(BdrvChild *offset);
OTHERAD15A8A7 no_co_wrapper job_co_au8(Constant3576e852 p0, HandleBdrvChild p1, long double _Complex AioContext, struct BdrvChild *poll_state);
Othere38b374f_t no_co_wrapper job_co_nbd_Replyu_9(struct BlockDriverState *const, int co, int table[co+1]);
void no_co_wrapper Node_co_co2u9(BlockBackend const *, const bool opaque[const 2]);
enum { NodeCoTruncatev0 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef int Arrayd2a022a7[4];
typedef unsigned long long int Function3aae9bee(unsigned int a0, unsigned long long int a1, unsigned __int128 a2);
void bdrv_get_sizev_1_bh(void *opaque);
typedef void Functionedb35b03(void);
typedef int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv2;
static inline int X9CoGetSizev3(int a) { return a; }
struct JobCo2v4 { int taken; };
enum { BlkCoNbdReplyv5 = 7 };
typedef const volatile Othera67fecc0_t Constant71ca1589;
typedef const volatile OTHER40E41774 Constant2234644a;
typedef BlockDriverState AliasBlockDriverState;
typedef const double Constant0522e99f;
static inline int BdrvInProgressv7(int a) { return a; }
typedef struct Hidden *Array87f65110[4];
enum { BdrvInProgressv8 = 7 };
typedef BdrvChild *HandleBdrvChild;
typedef BlockBackend AliasBlockBackend;

extern int co_wrapper_count_1;
AliasBdrvChild no_co_wrapper_bdrv_rdlock *Node_co_Truncatev_0(void)/* @param n[in] */;
__int128 no_co_wrapper/* co_wrapper_mixed */bdrv_co_pwrite_zeroesv0/* " */(/* { ( */BdrvChild *, const Arrayd2a0\
22a7 bdrv_pwrite_zeroesv0, int(*bdrv_graph_rdlock_main_loop)[16 \
] \
, Function3aae9bee ret_, void(**bdrv_poll_co) \
(/* why */float, .../* @param n[in] */), BdrvDirtyBitmap **BdrvCoPwriteZeroesv0/* @param n[in] */);

enum decoy_2 { co_wrapper_one_2 = 1, no_co_wrapper_two_2 };
in\
t no_co_wra\
pper_bdrv_wrlock \
bdrv_co_get_sizev_1 \
(struct Some09ce2611 BdrvPollCo, Functionedb35b03/* why */bdrv_get_sizev_1_bh, \
int errp$/* co_wrapper_mixed */); 
void no_co_wrapper_init_3(void);
co_wrapper_mixed void job_av1(_Bool BdrvPollCo); 
static inline int decoy_quotes_4(void) { return '\'' + '"' + '/' + '*'; }
no_co_wrapper_bdrv_wrlock void Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_2 \
(int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv2, off_t ctx/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */);
co_wrapper_mixed int x9_co2v2(struct Some0f6b59d0 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int co, int table[co+1]); struc\
t Some9e6\
d4624 no_co_wrapper_bdrv_wrlock x9_co_get_sizev_3(float AioContext);
int co_wrapper x9_nbd_Replyv3(BdrvChild *const X9NbdReplyv3, struct Some4a0a98f\
6/* " */aio_bh_schedule_oneshot, cons\
t char/* @param n[in] */ \
*const restr\
ict, Unknown0d83db43 p3/* " */); 
static inline int decoy_quotes_9(void) { return '\'' + '"' + '/' + '*'; }
enum Mode22154ece co_wrapper_bdrv_rdlock/* #if 0 */job_co2v_4(struct BlockDriverState *, const/* @param n[in] */int job_co_co2v_4[const \
2]); 
void no_co_wrapper_init_10(void);
i\
nt co_wrapper job_pwrite_zeroesv4 \
(/* #if 0 */float _Complex AioCon\
text);
enum Mode2ccc7eab no_co_wrapper blk_co_nbd_Replyv_5(Constant71ca1589) \
;
Constant2234644a co_wrapper_mixed_bdrv_rdlock/* @param n[in] */blk_get_sizev5(double/* @param n[in] */blk_get_aio_context/***/, Unknown5cb56a87 qemu_coroutine_create, enum Mode36e9d246 p2/* é€ */, int aio_co_wake) \
;
int co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_6/* " */(void); 


// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
no_co_wrapper_bdrv_rdlock float job_co_co2v6(AliasBlockDriverState \
*JobCoC\
o2v6, int, Constant0522e99f p2,/* * */bool/* #if 0 */c\
o(signed c\
har/* @param n[in] */), double _Complex AioContext, long in_progress); const volatile co_wrapper_mixed/* @param n[in] */Otherd2a0\
22a7_t bdrv_in_progressv_7(BlockDriverState *Bd\
rvInProgressv7); void no_co_wrapper_bdrv_wrlock x9_co_in_progressv7( \
long n1, union Somee175ae2d x9_co_in_progressv7/**/ \
, Array87f65110) \
; double co_wrapper_mixed_bdrv_rdlock bdrv_in_progressv_8(HandleBdrvChild aio_context_release) \
; 
;
Somefd262979 no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesv8(c\
onst \
BdrvChild *BlkCoPwriteZeroesv8, int);

const char decoy_array_19[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";
long co_wrapper_mixed dou\
ble _Complex bdrv_in_progressv_9(AliasBlockBackend */* ' */, _Bool blk_bs, double _Complex arg1, Unknownb0ed6b30 BdrvPollCo,/* * */i\
nt p\
4, int co_wrapper_count \
, int count, int table/* " */[/* co_wrapper_mixed */count+1])/* * */;
Unknown5cb56a87 co_wrapper_bdrv_rdlock Node_peekv9(int Node_co_peekv9( \
int a0, char a1,/***/...)); 
struct hidden_one;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef float _Complex Other94159828_t;
void blk_pwrite_zeroesw_1_bh(void *opaque);
union Some6a7c8715 { bool m0[17]; };
typedef BlockBackend AliasBlockBackend;
typedef BlockDriverState AliasBlockDriverState;
typedef unsigned long long int Unknownfc5324b1;
typedef int X9CoCo2w2;
typedef BlockDriverState *HandleBlockDriverState;
typedef __int128 Unknown3d12be2a;
typedef signed char Unknown7ce13253;
struct JobCo2w4 { int taken; };
typedef bool Other6d3a5768;
typedef short Unknown93f0eaa7;
enum Mode3d885bd9 { Mode3d885bd9_0 = 3, Mode3d885bd9_1 = 100, Mode3d885bd9_2 = 1 << 4 };
typedef uint64_t Unknown5cb56a87;
enum Mode6cb30bde { Mode6cb30bde_0 = 100, Mode6cb30bde_1 = 1 << 4, Mode6cb30bde_2 = 3 };
union Some58931544 { enum Mode6cb30bde m0[17]; int m1; };
typedef int Arrayd2a022a7[4];
enum Mode36e9d246 { Mode36e9d246_0 };
typedef _Bool Otherf6b13ead;
enum Modee30d4959 { Modee30d4959_0 = 3, Modee30d4959_1 = 1 << 4, Modee30d4959_2 = 100 };
typedef int16_t _Other9a9f3b8d;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct Some100d383f { int m0[17]; };
typedef volatile struct Some100d383f Constant18c27eab;
typedef long unsigned int Unknown7b60f772;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct hidden_one co_wrapper_mixed *volatile *bdrv_pwrite_zeroesw_0(volatile BlockBackend *ret);
const int no_co_wrapper blk_co_aw0(const BdrvChild *i, enum Mode956b2d09 qemu_get_aio_context, Other94159828_t qemu_in_coroutine, int p3);
unsigned __int128 no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesw_1(BlockBackend *blk_pwrite_zeroesw_1_bh, union Some6a7c8715 blk_pwrite_zeroesw_1, long int p2, long double nbSectors, bool p4, AliasBlockBackend *Coroutine, int arg1, int table[arg1+1]);
BlockDriverState no_co_wrapper **job_co_co2w1(BlockBackend *JobCoCo2w1, AliasBlockDriverState *p1, Unknownfc5324b1 job_co2w1);
int no_co_wrapper_bdrv_wrlock x9_co_co2w_2(HandleBlockDriverState x9_co2w_2);
Unknown3d12be2a co_wrapper_mixed bdrv_co2w2(int BdrvPollCo, int bdrv_co_co2w2, Unknown7ce13253 s_);
struct hidden_one no_co_wrapper *Node_co_in_progressw_3(_Bool arg2);
BdrvChild co_wrapper_mixed *Node_peekw3(void);
long long co_wrapper_mixed job_co2w_4(struct BlockBackend *, Other6d3a5768 job_co_co2w_4_entry, Unknown93f0eaa7 i, int co, int table[co+1]);
Unknown7ce13253 no_co_wrapper_bdrv_rdlock Node_co_get_sizew4(void);
enum Mode3d885bd9 no_co_wrapper job_co_get_sizew_5(int job_get_sizew_5);
Unknown5cb56a87 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw5(BdrvChild *BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw5, double _Complex qemu_coroutine_self, volatile BlockDriverState *p2, long double _Complex p3);
union Some58931544 no_co_wrapper blk_co_Truncatew_6(BdrvChild *AioContext, BlockBackend *const volatile *p1);
_Bool co_wrapper_bdrv_rdlock bdrv_nbd_Replyw6(double s_2, Arrayd2a022a7 blk);
bool no_co_wrapper_bdrv_rdlock Node_co_co2w_7(volatile BdrvChild *const BdrvPollCo, double _Complex, int assert, enum Mode36e9d246 arg2, Otherf6b13ead poll_state_, enum Modee30d4959, double _Complex p6, int p7, enum Mode36e9d246 p8, Otherf6b13ead p9, enum Modee30d4959 p10, double _Complex p11, int p12, enum Mode36e9d246 p13, Otherf6b13ead p14, enum Modee30d4959 p15, double _Complex p16, int p17, enum Mode36e9d246 p18, Otherf6b13ead p19, enum Modee30d4959 p20, double _Complex p21, int p22, enum Mode36e9d246 p23, Otherf6b13ead p24, enum Modee30d4959 p25, double _Complex p26, int p27, enum Mode36e9d246 p28, Otherf6b13ead p29, enum Modee30d4959 p30, double _Complex p31, int p32, enum Mode36e9d246 p33, Otherf6b13ead p34, enum Modee30d4959 p35, double _Complex p36, int p37, enum Mode36e9d246 p38, Otherf6b13ead p39, enum Modee30d4959 p40, double _Complex p41, int p42, enum Mode36e9d246 p43, Otherf6b13ead p44, enum Modee30d4959 p45, double _Complex p46, int p47, enum Mode36e9d246 p48, Otherf6b13ead p49, enum Modee30d4959 p50, double _Complex p51, int p52, enum Mode36e9d246 p53, Otherf6b13ead p54, enum Modee30d4959 p55, double _Complex p56, int p57, enum Mode36e9d246 p58, Otherf6b13ead p59, enum Modee30d4959 p60, double _Complex p61, int p62, enum Mode36e9d246 p63, Otherf6b13ead p64, enum Modee30d4959 p65, double _Complex p66, int p67, enum Mode36e9d246 p68, Otherf6b13ead p69, enum Modee30d4959 p70, double _Complex p71, int p72, enum Mode36e9d246 p73, Otherf6b13ead p74, enum Modee30d4959 p75, double _Complex p76, int p77, enum Mode36e9d246 p78, Otherf6b13ead p79, enum Modee30d4959 p80, double _Complex p81, int p82, enum Mode36e9d246 p83, Otherf6b13ead p84, enum Modee30d4959 p85, double _Complex p86, int p87, enum Mode36e9d246 p88, Otherf6b13ead p89, enum Modee30d4959 p90, double _Complex p91, int p92, enum Mode36e9d246 p93, Otherf6b13ead p94, enum Modee30d4959 p95, double _Complex p96, int p97, enum Mode36e9d246 p98, Otherf6b13ead p99, enum Modee30d4959 p100, double _Complex p101, int p102, enum Mode36e9d246 p103, Otherf6b13ead p104, enum Modee30d4959 p105, double _Complex p106, int p107, enum Mode36e9d246 p108, Otherf6b13ead p109, enum Modee30d4959 p110, double _Complex p111, int p112, enum Mode36e9d246 p113, Otherf6b13ead p114, enum Modee30d4959 p115, double _Complex p116, int p117, enum Mode36e9d246 p118, Otherf6b13ead p119, enum Modee30d4959 p120, double _Complex p121, int p122, enum Mode36e9d246 p123, Otherf6b13ead p124, enum Modee30d4959 p125, double _Complex p126);
void no_co_wrapper_bdrv_rdlock *volatile **job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw7(struct BlockBackend *p0);
_Other9a9f3b8d co_wrapper_mixed blk_get_sizew_8(enum Mode16f96c31 bdrv_graph_co_rdlock, signed int qemu_coroutine_self(int, BdrvChild **), float blk, int count, int table[count+1]);
void co_wrapper_mixed bdrv_peekw8(BdrvChild *const qemu_in_coroutine, int BdrvPeekw8, Constant18c27eab co_wrapper_count, const volatile signed char s_, ssize_t, Unknown7b60f772 bdrv_graph_rdlock_main_loop);
enum Mode22154ece no_co_wrapper_bdrv_rdlock blk_co_pwrite_zeroesw_9(void);
double _Complex co_wrapper_mixed_bdrv_rdlock bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw9(enum Mode22154ece bytes, double bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw9_entry[][2], __int128 errp$);
extern int job_co_nbd_Replyx_0_entry;
typedef BlockBackend *HandleBlockBackend;
typedef float _Complex Other94159828;
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
static inline int BlkGetSizex1(int a) { return a; }
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int OTHERD2A022A7;
typedef long double Function0e926184(void);
typedef size_t Unknown07d79e56;
typedef BlockDriverState AliasBlockDriverState;
typedef BdrvChild *HandleBdrvChild;
typedef unsigned Unknown686af274;
enum { JobCoAx3 = 7 };
struct Some21aae783 { long double m0; float m1; long m2; int (*m3[3])(long, ...); };
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
typedef struct { struct Some21aae783 m0; enum Moded07fe603 m1; } Some3a02a1eb;
typedef BlockBackend AliasBlockBackend;
typedef BdrvChild AliasBdrvChild;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
union Some39c59fea { unsigned char m0; };
enum Modecf2943fa { Modecf2943fa_0, Modecf2943fa_1 = 100, Modecf2943fa_2 };
typedef enum Modecf2943fa Othercae7e8cc;
struct X9Ax6 { int taken; };
struct hidden_one;
enum Mode5aa70844 { Mode5aa70844_0 = 1 << 4, Mode5aa70844_1 = 100, Mode5aa70844_2 = 100 };
enum Mode73029d25 { Mode73029d25_0 = 100, Mode73029d25_1 = 100, Mode73029d25_2 = 100 };
union Some3eb27757 { double _Complex (*m0)[1]; enum Mode5aa70844 m1; enum Mode73029d25 m2[17]; int m3[3]; };
typedef int32_t Unknown03bf1c95;
typedef const volatile _Bool Constant8840bc37;
typedef long unsigned int Unknown7b60f772;
typedef long double _Complex Function85b31d71(long int, long double _Complex, int, ...);
typedef struct JobTxn JobTxn;
typedef volatile JobTxn *const Constante1c15c5a;
typedef int32_t OTHER03BF1C95;
int co_wrapper_bdrv_rdlock job_nbd_Replyx_0(HandleBlockBackend Flags); int co_wrapper_bdrv_rdlock job_in_progressx0(BlockDriverState const *const job_co_in_progressx0, unsigned char job_in_progressx0, int, Other94159828 BdrvPollCo, enum Modeb559d51f// " 
p4);
int co_wrapper_bdrv_rdlock(*blk_get_sizex_1(enum Modef9ea3c6d blk_get_sizex_1, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, OTHERD2A022A7 blk_co_get_sizex_1, long double _Complex qemu_get_current_aio_context, Function0e926184// { ( 
co_))[16];
Unknown07d79e56 no_co_wrapper_bdrv_rdlock job_co_get_sizex1(AliasBlockDriverState *// co_wrapper_mixed 
JobCoGetSizex1, float _Complex job_get_sizex1, int16_t aio_context_acquire);
long double no_co_wrapper_bdrv_wrlock blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2(HandleBdrvChild co_wrapper_count, int BdrvPollCo); double _Complex co_wrapper// é€ 
(// " 
*job_pwrite_zeroesx2(volatile BlockBackend *p0, Unknown686af274))[3];
volatile BlockBackend no_co_wrapper_bdrv_wrlock// why 
*job_co_ax_3(int(*const volatile *ALL)[1], bool p1, double _Complex(void *const volatile *, ...// why 
), int count, int table[count+1]);
Some3a02a1eb co_wrapper_bdrv_rdlock Node_pwrite_zeroesx3(BlockDriverState const *poll_state_, int s, int table[// why 
s+1]);
int co_wrapper blk_peekx_4(long double _Complex arg2, int blk_co_peekx_4,// ' 
void blk_co_peekx_4_entry(int), AliasBlockBackend *ret_, int64_t BlkPeekx4);
_Bool co_wrapper_bdrv_rdlock(*x9_peekx4(AliasBdrvChild *const X9Peekx4// " 
, enum Mode22154ece BdrvPollCo, volatile int bdrv_poll_co, int p3, long double x9_peekx4))[3];
union Some39c59fea co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyx_5(AliasBdrvChild *co,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
OTHERD2A022A7 blk_co_nbd_Replyx_5, int s, int table[s+1]);
Othercae7e8cc no_co_wrapper_bdrv_rdlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx5(int nbSectors, void index(long double, float _Complex, int), long double _Complex// { ( 
offset, int p3, ptrdiff_t p4);
double _Complex co_wrapper_mixed_bdrv_rdlock x9_ax_6(volatile BdrvChild *p0); void co_wrapper_mixed_bdrv_rdlock x9_get_sizex6(bool poll_state, bool// ' 
p1, bool// * 
p2, bool p3, bool p4, bool p5,// { ( 
bool// why 
p6, bool p7, bool p8, bool p9,//*
bool p10, bool p11, bool p12, bool p13, bool p14, bool p15// co_wrapper_mixed 
, bool p16, bool p17, bool p18, bool p19, bool p20, bool p21, bool p22, bool p23, bool p24, bool p25, bool p26, bool p27, bool p28, bool p29, bool p30, bool p31,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
bool p32, bool p33, bool p34, bool p35, bool p36, bool p37, bool p38// ' 
, bool p39, bool p40, bool p41, bool p42, bool p43, bool p44, bool p45, bool p46, bool p47, bool p48, bool p49, bool p50, bool p51, bool p52, bool p53, bool p54, bool p55, bool p56, bool p57, bool p58, bool p59, bool p60// co_wrapper_mixed 
, bool p61, bool p62, bool p63, bool p64, bool p65, bool p66,// #if 0 
bool//*
p67, bool p68, bool p69, bool p70, bool p71, bool p72, bool p73, bool p74, bool p75, bool p76, bool p77, bool p78, bool p79, bool p80, bool p81, bool p82, bool p83, bool p84// @param n[in] 
, bool p85, bool p86, bool p87, bool p88, bool p89, bool p90,//*
bool p91, bool p92, bool p93, bool p94, bool p95, bool//
p96// why 
, bool p97, bool p98, bool p99, bool p100, bool// #if 0 
p101, bool p102, bool p103, bool p104, bool p105, bool p106, bool p107, bool p108, bool p109, bool//
p110, bool p111, bool p112// { ( 
, bool p113, bool p114, bool p115, bool p116, bool p117, bool p118, bool p119, bool p120, bool p121, bool p122, bool p123, bool p124,// why 
bool p125);
volatile struct hidden_one co_wrapper// é€ 
*Node_get_sizex_7(BdrvChild *, union Some3eb27757,// co_wrapper_mixed 
Unknown03bf1c95 qemu_coroutine_create, float// ' 
_Complex NodeGetSizex7, uint16_t Node_co_get_sizex_7_entry);
const BlockBackend co_wrapper *Node_in_progressx7(const BlockBackend *co_, char *const volatile bdrv_graph_co_rdlock); Constant8840bc37 co_wrapper_mixed x9_ax_8(int s, int table[// why 
s+1//*
]);
Unknown7b60f772 no_co_wrapper_bdrv_rdlock Node_co_in_progressx8(AliasBlockDriverState *co_, const volatile struct hidden_one *volatile *p1, int s_); long double co_wrapper_bdrv_rdlock Node_get_sizex_9(const BlockDriverState *p0, Function85b31d71 NodeGetSizex9, Constante1c15c5a _flags, signed char Node_co_get_sizex_9, OTHER03BF1C95 p4, const BlockDriverState *p5// why 
);
BdrvChild no_co_wrapper_bdrv_rdlock *const *// { ( 
x9_co_nbd_Replyx9(const BdrvChild *qemu_coroutine_yield, int ret_, size_t p2, int nbSectors,//
long unsigned int offset(float _Complex, long double, int(*)[1]), int);
struct X9Peeky0 { int taken; };
typedef void Function1d5a06d3(_Bool a0, int a1, int a2);
typedef unsigned Function98da33ce(float a0, int a1);
struct X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy2 { int taken; };
typedef double _Complex Array5ba171fd[4];
struct BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3 { int taken; };
typedef const volatile int32_t Constant8119130c;
typedef BlockDriverState *HandleBlockDriverState;
typedef int X9Truncatey4;
typedef unsigned int Array2ef0b51c[4];
struct BdrvCoAy5 { int taken; };
typedef void Functionedb35b03(void);
typedef const int Constant17786065;
typedef int Arrayd2a022a7[4];
struct NodeGetSizey7 { int taken; };
typedef float _Complex Array94159828[4];
struct JobAy8 { int taken; };
typedef BlockDriverState AliasBlockDriverState;
OTHERD2A022A7 co_wrapper_mixed_bdrv_rdlock x9_peeky_0(BlockDriverState *, Function1d5a06d3, union Some18e826b2 bdrv_graph_wrlock, unsigned long long int ret(int, BlockBackend **, ...));
volatile enum Mode2ccc7eab no_co_wrapper job_co_pwrite_zeroesy0(struct BlockBackend *aio_bh_schedule_oneshot_full, const float job_pwrite_zeroesy0[restrict 3][2], double, Function98da33ce p3, double _Complex co_, BlockBackend const *job_pwrite_zeroesy0_bh);
enum Mode2ccc7eab no_co_wrapper_bdrv_rdlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_1(uint8_t p0, volatile long double p1);
int no_co_wrapper_bdrv_wrlock job_co_nbd_Replyy1(int job_nbd_Replyy1, OTHERD2A022A7, unsigned short int BdrvPollCo, void AioContext(float _Complex, long double _Complex(*)[16], int, ...));
enum Mode511b4f3a co_wrapper_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_2(struct BlockDriverState *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_2_entry, Unknownd2a022a7 AioContext);
int co_wrapper_mixed blk_in_progressy2(struct BdrvChild *const blk_co_in_progressy2_entry, Unknown686af274 Coroutine, Array5ba171fd p2, int BlkInProgressy2);
size_t no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_3(BdrvChild *const ctx, const volatile Otherd6a9c141 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_3, Constant8119130c bdrv_graph_co_rdlock, int in_progress, int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_3, int assume_graph_lock);
int co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3(HandleBlockDriverState blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3_entry, const float _Complex blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3[static const 2]);
struct Some6c21864b co_wrapper_mixed x9_Truncatey_4(union Some7759b627 x9_co_Truncatey_4_entry, Array2ef0b51c blk, const volatile struct Some0b7b3503 AioContext, long double x9_Truncatey_4);
_Othere38b374f co_wrapper_mixed x9_Truncatey4(Unknown7b60f772 s_);
Somec54c4499 no_co_wrapper bdrv_co_ay_5(double qemu_get_aio_context, const volatile int, Functionedb35b03 p2, Unknownd6a9c141 blk, int AioContext);
Constant17786065 co_wrapper_bdrv_rdlock x9_peeky5(void);
volatile int co_wrapper Node_get_sizey_6(Arrayd2a022a7 p0, Unknown03bf1c95 AioContext, struct Hidden *index);
double _Complex co_wrapper_mixed_bdrv_rdlock job_ay6(uint64_t JobAy6, const char *const assume_graph_lock, const struct Some495928f9 _flags[0x10u], const wchar_t nbSectors[static 4]);
struct Somef09def7a co_wrapper_bdrv_rdlock Node_get_sizey_7(const BdrvChild *const aio_wait_kick, int arg2);
bool no_co_wrapper(*job_co_in_progressy7(float child, const Array94159828 in_progress, BlockBackend const *job_in_progressy7, int nbSectors, void job_co_in_progressy7(void)))[16];
int co_wrapper_mixed job_ay_8(volatile BdrvChild *bdrv_graph_rdlock_main_loop, enum Mode2414ad48, ptrdiff_t p2, const int JobAy8[ *], Unknown0d83db43, enum Mode2ccc7eab job_co_ay_8);
uint8_t co_wrapper_mixed job_in_progressy8(AliasBlockDriverState *, Unknown066d508b bdrv_graph_co_rdlock, int16_t(float _Complex, uint16_t, __int128), Constant17786065, volatile enum Modef9ea3c6d aio_bh_schedule_oneshot_full, BlockBackend *p5);
Unknowna67fecc0 co_wrapper_mixed_bdrv_rdlock bdrv_peeky_9(void);
int co_wrapper_bdrv_rdlock job_nbd_Replyy9(void);
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
struct Some6c42472c { long m0; float _Complex m1; enum Modea2a16959 m2; };
typedef BlockBackend AliasBlockBackend;
typedef BlockBackend *HandleBlockBackend;
union Some5511e641 { int (*m0[17])[16]; wchar_t m1; };
typedef float _Complex Array94159828[4];
enum Mode2414ad48 { Mode2414ad48_0, Mode2414ad48_1 = 100, Mode2414ad48_2 = 1 << 4 };
struct Some0f80901f { float _Complex m0; };
struct Some7cba1048 { enum Mode2414ad48 m0; off_t m1[17]; struct Some0f80901f m2; int m3[17]; unsigned bits : 3; };
typedef int32_t Unknown03bf1c95;
typedef int Arrayd2a022a7[4];
typedef const long double Constante7e78e4c;
struct Hidden;
struct Some3feeb6b6 { bool m0[17]; const volatile struct Hidden *m1; long double m2[3]; bool m3; };
typedef int Functiona9542f43(void);
typedef off_t Unknownabe52526;
typedef union { void **m0; } Someac8c5de0;
void Node_peekz_4_bh(void *opaque);
typedef BdrvChild *HandleBdrvChild;
typedef int *Other0f26a8a2;
typedef long unsigned int Unknown7b60f772;
enum Mode8f498ac1 { Mode8f498ac1_0 = 100, Mode8f498ac1_1, Mode8f498ac1_2 };
struct hidden_one;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
struct Some8f0c1d2a { enum Mode16f96c31 m0[3]; size_t m1[17]; enum Mode8ab9b57d m2[17]; unsigned bits : 3; };
typedef struct Some8f0c1d2a OTHER0B4EEDE9;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
extern int x9_pwrite_zeroesz_6_bh;
typedef double _Complex OTHER5BA171FD;
typedef BdrvChild AliasBdrvChild;
union Some50447770 { int m0[3]; int m1[3]; };
typedef ptrdiff_t Function75c1e545(int, ...);
void x9_co_Truncatez_7_entry(void *opaque);
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
union Some800dca90 { unsigned m0; double _Complex m1; int m2; unsigned m3; };
typedef int8_t Unknown4be3a412;
typedef uint16_t Function608cf0a6(void);
void x9_az_8_bh(void *opaque);
union Some72eb0986 { int m0[17]; };
typedef uint32_t Unknown4b75eb3b;
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
union Someb925f195 { void **m0[17]; unsigned short int m1[17]; };
typedef const volatile float _Complex Constantfa8daf8b;
typedef int16_t Unknown9a9f3b8d;
typedef const Unknown9a9f3b8d Constantab6d759e;
enum Modebf4db864 { Modebf4db864_0 = 1 << 4, Modebf4db864_1 = 1 << 4, Modebf4db864_2 = 1 << 4 };
union Somed2ca01c2 { enum Modebf4db864 m0; uint16_t m1[3]; signed char m2[17]; };
wchar_t no_co_wrapper blk_co_az_0(BlockDriverState *);
int co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz0(volatile BdrvChild *const p0);
struct Some6c42472c no_co_wrapper x9_co_az_1(size_t _flags, ssize_t co_wrapper_count, long Coroutine);
AliasBlockBackend co_wrapper *blk_nbd_Replyz1(const HandleBlockBackend opaque, long double BdrvPollCo);
const int no_co_wrapper x9_co_get_sizez_2(BlockDriverState *index, union Some5511e641 x9_get_sizez_2_bh, volatile BlockBackend *x9_co_get_sizez_2, long double assume_graph_lock, const Array94159828 p4, BlockDriverState *x9_get_sizez_2);
struct Some7cba1048 no_co_wrapper_bdrv_wrlock Node_co_az2(Unknown03bf1c95, const Arrayd2a022a7 s_, const Arrayd2a022a7 ALL, Constante7e78e4c qemu_in_coroutine, char *);
float _Complex co_wrapper_bdrv_rdlock blk_peekz_3(volatile struct Some3feeb6b6 *n1, Functiona9542f43, Unknownabe52526 BlkPeekz3, int blk_get_aio_context, int arg1, int table[arg1+1]);
uint8_t co_wrapper_mixed blk_pwrite_zeroesz3(BlockDriverState const *errp$, Someac8c5de0 nbSectors);
signed char no_co_wrapper Node_co_peekz_4(BlockDriverState const *p0);
int co_wrapper_bdrv_rdlock x9_nbd_Replyz4(int Coroutine, float _Complex x9_co_nbd_Replyz4_entry, const struct Hidden *p2, volatile BdrvChild *p3);
BlockDriverState no_co_wrapper_bdrv_rdlock *blk_co_nbd_Replyz_5(HandleBdrvChild, Other0f26a8a2 p1, const Arrayd2a022a7 arg1, Unknown7b60f772 blk_nbd_Replyz_5, enum Mode8f498ac1 p4, const ssize_t p5[const 2]);
struct hidden_one no_co_wrapper_bdrv_rdlock *blk_co_pwrite_zeroesz5(HandleBdrvChild, OTHER0B4EEDE9 p1, enum Modef9ea3c6d, float _Complex Coroutine, const struct hidden_one *blk_pwrite_zeroesz5);
OTHER5BA171FD no_co_wrapper x9_co_pwrite_zeroesz_6(AliasBdrvChild *const aio_context_acquire, volatile BdrvChild *x9_co_pwrite_zeroesz_6, int(*const volatile)[1], float aio_wait_kick, const union Some50447770, signed char p5);
const volatile int no_co_wrapper_bdrv_rdlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz6(Function75c1e545 assert);
enum Mode4ebaee38 co_wrapper x9_Truncatez_7(float x9_co_Truncatez_7(float _Complex a0, int a1, long double a2, ...), int Coroutine[ *], int opaque, BlockDriverState *, long double _Complex x9_Truncatez_7(long double a0, double _Complex a1));
union Some800dca90 no_co_wrapper_bdrv_rdlock bdrv_co_get_sizez7(struct BlockDriverState *AioContext, uint16_t bdrv_graph_rdlock_main_loop, Unknown4be3a412 BdrvPollCo, float p3, Function608cf0a6 p4, volatile int BdrvCoGetSizez7);
int16_t no_co_wrapper x9_co_az_8(volatile BlockDriverState *bdrv_get_aio_context, union Some72eb0986 ALL, union Some72eb0986 p2, union Some72eb0986 p3, union Some72eb0986 p4, union Some72eb0986 p5, union Some72eb0986 p6, union Some72eb0986 p7, union Some72eb0986 p8, union Some72eb0986 p9, union Some72eb0986 p10, union Some72eb0986 p11, union Some72eb0986 p12, union Some72eb0986 p13, union Some72eb0986 p14, union Some72eb0986 p15, union Some72eb0986 p16, union Some72eb0986 p17, union Some72eb0986 p18, union Some72eb0986 p19, union Some72eb0986 p20, union Some72eb0986 p21, union Some72eb0986 p22, union Some72eb0986 p23, union Some72eb0986 p24, union Some72eb0986 p25, union Some72eb0986 p26, union Some72eb0986 p27, union Some72eb0986 p28, union Some72eb0986 p29, union Some72eb0986 p30, union Some72eb0986 p31, union Some72eb0986 p32, union Some72eb0986 p33, union Some72eb0986 p34, union Some72eb0986 p35, union Some72eb0986 p36, union Some72eb0986 p37, union Some72eb0986 p38, union Some72eb0986 p39, union Some72eb0986 p40, union Some72eb0986 p41, union Some72eb0986 p42, union Some72eb0986 p43, union Some72eb0986 p44, union Some72eb0986 p45, union Some72eb0986 p46, union Some72eb0986 p47, union Some72eb0986 p48, union Some72eb0986 p49, union Some72eb0986 p50, union Some72eb0986 p51, union Some72eb0986 p52, union Some72eb0986 p53, union Some72eb0986 p54, union Some72eb0986 p55, union Some72eb0986 p56, union Some72eb0986 p57, union Some72eb0986 p58, union Some72eb0986 p59, union Some72eb0986 p60, union Some72eb0986 p61, union Some72eb0986 p62, union Some72eb0986 p63);
Unknown4b75eb3b co_wrapper_mixed blk_peekz8(const int p0[static const 2], int s, int table[s+1]);
enum Modea35e31c7 co_wrapper bdrv_get_sizez_9(const HandleBdrvChild assert, __int128 BdrvGetSizez9, union Someb925f195 p2, int64_t, volatile char *bdrv_get_sizez_9[sizeof(int)], Constantfa8daf8b p5);
Constantab6d759e no_co_wrapper_bdrv_rdlock blk_co_az9(union Somed2ca01c2 bytes, int blk_az9);
