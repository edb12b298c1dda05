/* cowrap: dialect=qemu-6.1 500 drawn declarations */
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild *HandleBdrvChild;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb3 = 7 };
struct NodeCoAb5 { int taken; };
typedef const _Other5ba171fd Constant3311f6d8;
struct NodeCoPeekb6 { int taken; };
typedef float Array4718997b[4];
static inline int NodeCoInProgressb9(int a) { return a; }
extern "C" {
int generated_co_wrapper
    blk_nbd_Replyb_0 
	(  BdrvChild 
	*  child, int count, int table[count +1]);
}
int generated_co_wrapper	job_pwrite_zeroesb0(volatile BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, unsigned __int128 poll_state_ (int( 
	*  )(void  ), _Bool, BdrvChild **),signed char(*s)[	1  ] 
	, int BdrvPollCo, int arg1, int table[arg1+ 
	1]);
int	generated_co_wrapperx9_in_progressb_1(  AliasBdrvChild
*const ret_, enum Mode0a320fa5,const BlockBackend *
    n1, int X9CoInProgressb1, OTHERD2A022A7 x9_in_progressb_1)
;
CASE_API_0( 
	1 
	, (2) 
	)int generated_co_wrapper x9_peekb1(struct BdrvChild * 
	bdrv_poll_co,int co_wrapper_count , struct Someb9703698 Coroutine, OTHERD2A022A7 x9_co_peekb1, int ALL(
    void)  , void *volatile **x9_co_peekb1_entry	,int 
	arg1, int
table[arg1+
1])
;
int
generated_co_wrapper bdrv_pwrite_zeroesb_2(	HandleBlockDriverState qemu_coroutine_self , union Some190b15ae p1, Unknown8cf2aa7cassert, structSome7c0f8da4 s_2, long  double _Complex assume_graph_lock
, BlockBackend *
    bdrv_co_pwrite_zeroesb_2_entry)CASE_API_1(1, (2));
int 
	generated_co_wrapperx9_pwrite_zeroesb2(HandleBdrvChild x9_pwrite_zeroesb2, long double _Complex aio_bh_schedule_oneshot_full  , enum Mode36e9d246 ALL
    , volatile 
	BlockDriverState *p3);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_3(BdrvChild *p0,
    int bs,long double _Complex BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb3, long double _Complex aio_wait_kick	, __int128 nbSectors, union Somed8879a11 qemu_coroutine_self)	;
CASE_API_2(1 , (2))int generated_co_wrapper job_ab3(BdrvChild *,Unknown9a9f3b8d p1  , BlockBackend *
    const volatile * 
	job_co_ab3,  float p3(_Bool, int(*)  (void), signed char), BlockDriverState *Coroutine, enum	Mode2ccc7eab s_2) ;
CASE_API_3(1, (2))int generated_co_wrapper CASE_API_4(1, (2 ))x9_peekb_4(  BdrvChild *, int Coroutine(int 
	a0, long double a1  ,
uint32_t a2), ptrdiff_t(*p2) [3], unsigned aio_bh_schedule_oneshot_full, const
    int s[staticconst 2]
,float _Complex);
int generated_co_wrapper CASE_API_5(1, (2
    ))
blk_peekb4(BdrvChild *bytes)
    ;
int
generated_co_wrapper Node_ab_5(struct BdrvChild *const 
	BdrvPollCo  , Some930ae394 Coroutine	,double Node_co_ab_5 , Constant3311f6d8	Node_ab_5, unsigned __int128 NodeCoAb5, 
	_Othere38b374f p5);
CASE_API_6  int generated_co_wrapper
job_pwrite_zeroesb5(BlockDriverState *const BdrvPollCo, enum Mode2ccc7eab 
	aio_wait_kick,  volatile BdrvChild
*JobCoPwriteZeroesb5, bool	_flags);
int generated_co_wrapper Node_peekb_6(BdrvChild const * const n1,
    const volatile
struct hidden_one	*bdrv_poll_co, struct Some85a602ea qemu_get_aio_context, double p3, float bdrv_graph_rdlock_main_loop, void p5
    (void), int s, int 
	table[s+1])CASE_API_7
;
extern "C" {
int generated_co_wrapper bdrv_co2b6(constBlockDriverState *qemu_coroutine_create);
}
extern "C" {
int
generated_co_wrapper Node_nbd_Replyb_7(BlockDriverState *p0
    , short,OTHERD422E100 NodeCoNbdReplyb7
    , Other3438d94d_t arg2
)
    ;
}
int generated_co_wrapper Node_nbd_Replyb7(HandleBdrvChild
    index 
	, long double NodeCoNbdReplyb7, OTHER4B1E0938 p2);
extern "C" {
int generated_co_wrapper bdrv_Truncateb_8(struct BlockDriverState *bdrv_co_Truncateb_8_entry, int BdrvCoTruncateb8, 
	Unknown90d47642 _flags, Unknown4b1e0938, Array4718997b p4, const union Some937f48c2 bdrv_co_Truncateb_8, int count,int table[count 
	+1 ]);
}
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb8
    (BlockDriverState *bdrv_graph_rdlock_main_loop);
int generated_co_wrapper CASE_API_8 Node_in_progressb_9(	BlockDriverState *constCoroutine);
CASE_API_9(1, (	2))int generated_co_wrapper blk_Truncateb9(BlockDriverState
*const BlkCoTruncateb9
    , const struct 
	hidden_one * 
	blk_Truncateb9, Unknown8cf2aa7c p2 
	, _Bool, int co
, int table[	co+1]);
typedef int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc1;
typedef BlockDriverState AliasBlockDriverState;
typedef volatile Unknownf855cb95 Constant2256c0b8;
typedef short Function17fe8f0b(float a0);
typedef char *Array40e41774[4];
typedef void Functionedb35b03(void);
typedef BlockDriverState *HandleBlockDriverState;
struct X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc5 { int taken; };
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc7 = 7 };
typedef long double _Complex Function319f72ee(signed char a0, ...);
typedef volatile double Constant12bb64c9;
typedef int NodeCoInProgressc9;
int generated_co_wrapper Node_co2c_0(volatile BdrvChild *nbSectors, Otherd2a022a7 qemu_coroutine_create);
int generated_co_wrapper x9_peekc0(BlockDriverState *);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_1(struct BlockDriverState *const p0, uintptr_t bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_1, QEMUIOVector *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc1, int64_t BdrvPollCo(long double _Complex, ...), const enum Mode4b47f04e p4, unsigned int poll_state);
int generated_co_wrapper Node_peekc1(volatile BdrvChild *);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_2(AliasBlockDriverState *s_2, int(*co_)(int a0, unsigned __int128 a1, bool a2), long double p2, double job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_2, OTHERAC3CCEF3 p4, long double _Complex aio_co_wake);
int generated_co_wrapper job_get_sizec2(BdrvChild *, BlockBackend **p1, Unknown90d47642, Constant2256c0b8 p3, Function17fe8f0b job_co_get_sizec2, void job_get_sizec2(void));
int generated_co_wrapper x9_in_progressc_3(const BdrvChild *const assume_graph_lock, double x9_co_in_progressc_3, _Otherf5e7f03d X9CoInProgressc3);
int generated_co_wrapper x9_co2c3(volatile BlockDriverState *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long double poll_state(void), Other98d7625e qemu_get_current_aio_context, Array40e41774 s_2, signed int p4, Functionedb35b03 p5);
int generated_co_wrapper Node_peekc_4(struct BlockDriverState *const bytes);
int generated_co_wrapper Node_in_progressc4(const HandleBlockDriverState opaque, const int AioContext, void Node_co_in_progressc4(int a0), int s_, struct Some56ebd2f7 qemu_get_current_aio_context, float p5(float a0, char *a1), const int p6, void p7(int a0), int p8, struct Some56ebd2f7 p9, float p10(float a0, char *a1), const int p11, void p12(int a0), int p13, struct Some56ebd2f7 p14, float p15(float a0, char *a1), const int p16, void p17(int a0), int p18, struct Some56ebd2f7 p19, float p20(float a0, char *a1), const int p21, void p22(int a0), int p23, struct Some56ebd2f7 p24, float p25(float a0, char *a1), const int p26, void p27(int a0), int p28, struct Some56ebd2f7 p29, float p30(float a0, char *a1));
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_5(struct BlockDriverState *co, off_t bdrv_graph_wrlock, volatile enum Mode36e9d246 aio_context_release, long double _Complex, uint32_t p4, int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_5);
int generated_co_wrapper x9_peekc5(const BlockDriverState *index, Some2c51f1eb x9_peekc5);
int generated_co_wrapper x9_in_progressc_6(BdrvChild *AioContext, volatile Unknownb0ed6b30);
int generated_co_wrapper Node_in_progressc6(struct BlockDriverState *ret, int, float p2);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_7(struct BdrvChild *const bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_7_entry);
int generated_co_wrapper bdrv_ac7(BlockDriverState *, volatile Error *BdrvCoAc7[ *], enum Modef9ea3c6d p2, Otherd2a022a7_t aio_co_wake, bool);
int generated_co_wrapper job_get_sizec_8(BlockDriverState *ctx, int bdrv_graph_rdlock_main_loop, enum Mode4ebaee38, BlockBackend *offset, float _Complex JobCoGetSizec8, Function319f72ee AioContext);
int generated_co_wrapper job_get_sizec8(volatile BlockDriverState *const s_2, Constant12bb64c9 aio_bh_schedule_oneshot, int aio_context_acquire, int, enum Mode36e9d246 job_co_get_sizec8, long long arg1);
int generated_co_wrapper Node_in_progressc_9(BdrvChild *aio_co_wake);
int generated_co_wrapper x9_get_sizec9(const BlockDriverState *const p0, void p1(const struct Hidden *a0), Otherdf1388db, const bool ret[ *]);
#define CASE_API_0 __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
extern int job_co_in_progressd_0_entry;
typedef signed char Unknown7ce13253;
typedef uint32_t Unknown4b75eb3b;
void Node_co_peekd_1_entry(void *opaque);
union Some4ab3adfb { int m0[3]; };
typedef BlockDriverState AliasBlockDriverState;
typedef struct { unsigned m0[17]; int m1; } Some67e28274;
typedef BdrvChild AliasBdrvChild;
typedef ssize_t Unknown066d508b;
void blk_co_in_progressd_3_entry(void *opaque);
enum Mode03d1e27d { Mode03d1e27d_0 = 3, Mode03d1e27d_1 = 3, Mode03d1e27d_2 = 1 << 4 };
typedef struct { enum Mode03d1e27d m0[3]; unsigned bits : 3; } Some8d1bf609;
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
struct hidden_one;
struct Some11944ae3 { enum Mode87192a8c m0; const volatile struct hidden_one *m2; };
extern int job_co_Truncated_5_entry;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
enum Mode36e9d246 { Mode36e9d246_0 };
typedef union { enum Modebb7ef5e5 m0[17]; enum Mode36e9d246 m1[3]; long double _Complex m2; unsigned int m3[17]; } Some69bbec91;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
union Somebc6c23b4 { int m0; double m1[17]; enum Modef9ea3c6d m2[3]; enum Modebfc94946 m3; };
typedef int NodeCoPeekd6;
typedef BlockDriverState *HandleBlockDriverState;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef BdrvChild *HandleBdrvChild;
typedef const long double _Complex Constant8ce2b48e;
enum Mode4e1da079 { Mode4e1da079_0 = 3, Mode4e1da079_1 = 3, Mode4e1da079_2 = 100 };
typedef struct QEMUIOVector QEMUIOVector;
typedef QEMUIOVector *volatile *Other1a694e49;
typedef const volatile Other1a694e49 Constantf161c838;
GRAPH_RDLOCK int generated_co_wrapper job_in_progressd_0(BdrvChild const *job_co_in_progressd_0, int bytes, double offset, Unknown7ce13253 errp$, Unknown4b75eb3b AioContext, bool n1)QEMU_WARN_UNUSED;

#pragma co_wrapper decoy

# ifndef CONFIG_CASE_2 // why
G_GNUC_UNUSED int generated_co_wrapper(bdrv_Truncated0)(struct BdrvChild *aio_context_acquire)CASE_API_0;

#	else /* else */
#pragma once
# endif
QEMU_WARN_UNUSED int generated_co_wrapper GRAPH_RDLOCK CASE_API_1(1, (2))Node_peekd_1(const BlockDriverState *p0, union Some4ab3adfb)CASE_API_2;
int generated_co_wrapper(x9_get_sized1)(AliasBlockDriverState *p0, float _Complex p1, const volatile Some67e28274 X9CoGetSized1, float _Complex p3, const volatile Some67e28274 p4, float _Complex p5, const volatile Some67e28274 p6, float _Complex p7, const volatile Some67e28274 p8, float _Complex p9, const volatile Some67e28274 p10, float _Complex p11, const volatile Some67e28274 p12, float _Complex p13, const volatile Some67e28274 p14, float _Complex p15, const volatile Some67e28274 p16, float _Complex p17, const volatile Some67e28274 p18, float _Complex p19, const volatile Some67e28274 p20, float _Complex p21, const volatile Some67e28274 p22, float _Complex p23, const volatile Some67e28274 p24, float _Complex p25, const volatile Some67e28274 p26, float _Complex p27, const volatile Some67e28274 p28, float _Complex p29, const volatile Some67e28274 p30);
int generated_co_wrapper(Node_co2d_2)(AliasBdrvChild *Node_co2d_2, uint8_t _flags, Unknown066d508b);
int generated_co_wrapper bdrv_ad2(volatile BdrvChild *const bdrv_co_ad2, void bdrv_co_ad2_entry(float a0, long a1), unsigned __int128 BdrvCoAd2(int16_t a0, int a1, void *const volatile *a2), int co, int table[co+1]);
G_GNUC_UNUSED int generated_co_wrapper TSA_REQUIRES(lock)blk_in_progressd_3(BdrvChild *const blk_get_aio_context, long unsigned int p1, int8_t blk_in_progressd_3, long double _Complex assume_graph_lock)QEMU_WARN_UNUSED;

#include "co_wrapper.h"
int generated_co_wrapper(Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd3)(BlockDriverState const *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd3);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_4(BdrvChild *Coroutine, int p1, double, const double _Complex blk_get_aio_context[][5], Some8d1bf609 p4, struct Some11944ae3)CASE_API_3(1, (2));
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd4(const BlockDriverState *const)TSA_REQUIRES(lock);

#pragma co_wrapper decoy
CASE_API_4(1, (2))int generated_co_wrapper QEMU_WARN_UNUSED job_Truncated_5(AliasBlockDriverState *BdrvPollCo, float, const Some69bbec91 job_Truncated_5, union Somebc6c23b4 nbSectors, float p4, const Some69bbec91 p5, union Somebc6c23b4 p6, float p7, const Some69bbec91 p8, union Somebc6c23b4 p9, float p10, const Some69bbec91 p11, union Somebc6c23b4 p12, float p13, const Some69bbec91 p14, union Somebc6c23b4 p15, float p16, const Some69bbec91 p17, union Somebc6c23b4 p18, float p19, const Some69bbec91 p20, union Somebc6c23b4 p21, float p22, const Some69bbec91 p23, union Somebc6c23b4 p24, float p25, const Some69bbec91 p26, union Somebc6c23b4 p27, float p28, const Some69bbec91 p29, union Somebc6c23b4 p30, float p31, const Some69bbec91 p32, union Somebc6c23b4 p33, float p34, const Some69bbec91 p35, union Somebc6c23b4 p36, float p37, const Some69bbec91 p38, union Somebc6c23b4 p39, float p40, const Some69bbec91 p41, union Somebc6c23b4 p42, float p43, const Some69bbec91 p44, union Somebc6c23b4 p45, float p46, const Some69bbec91 p47, union Somebc6c23b4 p48, float p49, const Some69bbec91 p50, union Somebc6c23b4 p51, float p52, const Some69bbec91 p53, union Somebc6c23b4 p54, float p55, const Some69bbec91 p56, union Somebc6c23b4 p57, float p58, const Some69bbec91 p59, union Somebc6c23b4 p60, float p61, const Some69bbec91 p62, union Somebc6c23b4 p63);

#if 0
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#else
coroutine_mixed_fn CASE_API_5(1, (2))int generated_co_wrapper TSA_REQUIRES(lock)Node_Truncated5(BdrvChild const *, const int16_t[][5], bool bdrv_graph_co_rdlock, float n1, void *const **Node_co_Truncated5_entry, const double _Complex co_[0x10u][2]);

#endif
int generated_co_wrapper QEMU_WARN_UNUSED Node_peekd_6(AliasBlockDriverState *AioContext);

enum decoy_14 { co_wrapper_one_14 = 1, no_co_wrapper_two_14 };
int generated_co_wrapper bdrv_Truncated6(HandleBlockDriverState opaque, enum Mode22154ece p1, float bytes, void p3(int, unsigned short int, void(*)(void), ...));
int generated_co_wrapper CASE_API_6 bdrv_nbd_Replyd_7(AliasBlockDriverState *p0, long bdrv_nbd_Replyd_7, ptrdiff_t bdrv_co_nbd_Replyd_7_entry, float, long unsigned int BdrvPollCo, unsigned __int128 co)TSA_REQUIRES(lock);

#ifdef CONFIG_CASE_16
QEMU_WARN_UNUSED int generated_co_wrapper CASE_API_7 blk_in_progressd7(AliasBdrvChild *arg1, int blk_co_in_progressd7, Unknown066d508b, int s_, int opaque, long double _Complex blk_in_progressd7, int s, int table[s+1]);

#endif
int generated_co_wrapper G_GNUC_UNUSED x9_co2d_8(HandleBdrvChild co, long double X9CoCo2d8, Constant8ce2b48e, enum Mode4e1da079 Coroutine, int x9_co_co2d_8, Constantf161c838 p5, int arg1, int table[arg1+1])TSA_REQUIRES(lock);

const char decoy_array_17[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";

int co_wrapper_init_18(BlockDriverState *bs);
int generated_co_wrapper job_get_sized8(const BlockDriverState *const)QEMU_WARN_UNUSED;

struct co_wrapper_state_19;

# ifndef CONFIG_CASE_19 // why
CASE_API_8 int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_9(BlockDriverState *const x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_9_entry, bool)QEMU_WARN_UNUSED;

#	else /* else */
#pragma once
# endif
int generated_co_wrapper CASE_API_9 job_Truncated9(volatile BdrvChild *const job_co_Truncated9);

#include "co_wrapper.h"
extern int blk_co_peeke_0_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef int Arrayd2a022a7[4];
enum { BdrvCoNbdReplye1 = 7 };
typedef BdrvChild AliasBdrvChild;
enum Mode41fdb0fb { Mode41fdb0fb_0, Mode41fdb0fb_1, Mode41fdb0fb_2 };
typedef struct QDict QDict;
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum { X9CoPwriteZeroese2 = 7 };
typedef uint16_t Function608cf0a6(void);
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef struct __attribute__((packed)) { float m0[17]; int8_t m1[3]; enum Mode4b47f04e m3[17]; } Some51a6f294;
typedef long double _Complex Array41993409[4];
enum Modebf4db864 { Modebf4db864_0 = 1 << 4, Modebf4db864_1 = 1 << 4, Modebf4db864_2 = 1 << 4 };
enum Modeba75e33e { Modeba75e33e_0 = 3, Modeba75e33e_1 = 100, Modeba75e33e_2 };
struct Somea7c53a4d { void *const *m0[3]; int8_t m1[3]; enum Modebf4db864 m2[3]; enum Modeba75e33e m3; };
typedef struct { struct Somea7c53a4d m0[3]; } Some2a65548e;
typedef struct QEMUIOVector QEMUIOVector;
typedef BlockDriverState *HandleBlockDriverState;
typedef int JobCoNbdReplye4;
typedef size_t Unknown07d79e56;
typedef ptrdiff_t Other0d83db43_t;
typedef volatile Other0d83db43_t Constant36e2f744;
enum Mode6cb30bde { Mode6cb30bde_0 = 100, Mode6cb30bde_1 = 1 << 4, Mode6cb30bde_2 = 3 };
typedef union { bool m0; enum Mode6cb30bde m1[17]; } Some5bf126d2;
typedef Some5bf126d2 Othere01f80ad;
enum { BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe8 = 7 };
typedef signed char Unknown7ce13253;
typedef const Unknown7ce13253 Constant52f5047e;
typedef short Unknown93f0eaa7;
typedef bool Array6d3a5768[4];
extern int job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_9_entry;
int generated_co_wrapper blk_peeke_0(volatile BdrvChild *, int blk_peeke_0);
int generated_co_wrapper Node_ae0(AliasBlockDriverState *qemu_coroutine_yield, const Arrayd2a022a7 assert, const BlockBackend *Coroutine, double Node_co_ae0, int co, int table[co+1]); int generated_co_wrapper bdrv_nbd_Replye_1(AliasBdrvChild *s_, enum Mode41fdb0fb p1, uint16_t bdrv_co_nbd_Replye_1_entry, QDict *, enum Mode0a320fa5 bdrv_co_nbd_Replye_1, float _Complex qemu_coroutine_create, enum Mode41fdb0fb p6, uint16_t p7, QDict *p8, enum Mode0a320fa5 p9, float _Complex p10, enum Mode41fdb0fb p11, uint16_t p12); int generated_co_wrapper blk_ae1(AliasBlockDriverState *const); int generated_co_wrapper x9_pwrite_zeroese_2(AliasBdrvChild *x9_co_pwrite_zeroese_2, Function608cf0a6 Coroutine, Some51a6f294 aio_context_acquire, const Array41993409 Flags); int generated_co_wrapper Node_ae2(BlockDriverState *Node_co_ae2, int p1, Some2a65548e p2, QEMUIOVector *aio_bh_schedule_oneshot_full, uint64_t, long double _Complex Node_co_ae2_entry);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_3(const BdrvChild *aio_co_wake); int generated_co_wrapper bdrv_nbd_Replye3(HandleBlockDriverState p0);
int generated_co_wrapper job_nbd_Replye_4(struct BlockDriverState *, int16_t poll_state, int16_t p2, int16_t p3, int16_t p4, int16_t p5, int16_t p6, int16_t p7, int16_t p8, int16_t p9, int16_t p10, int16_t p11, int16_t p12, int16_t p13, int16_t p14, int16_t p15, int16_t p16, int16_t p17, int16_t p18, int16_t p19, int16_t p20, int16_t p21, int16_t p22, int16_t p23, int16_t p24, int16_t p25, int16_t p26, int16_t p27, int16_t p28, int16_t p29, int16_t p30, int16_t p31, int16_t p32, int16_t p33, int16_t p34, int16_t p35, int16_t p36, int16_t p37, int16_t p38, int16_t p39, int16_t p40, int16_t p41, int16_t p42, int16_t p43, int16_t p44, int16_t p45, int16_t p46, int16_t p47, int16_t p48, int16_t p49, int16_t p50, int16_t p51, int16_t p52, int16_t p53, int16_t p54, int16_t p55, int16_t p56, int16_t p57, int16_t p58, int16_t p59, int16_t p60, int16_t p61, int16_t p62, int16_t p63);
int generated_co_wrapper bdrv_in_progresse4(const BlockDriverState *p0);
int generated_co_wrapper job_co2e_5(AliasBdrvChild *, Unknown07d79e56 job_co2e_5, long double[]);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe5(const BdrvChild *p0, Constant36e2f744 blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe5, Othere01f80ad p2);
int generated_co_wrapper blk_co2e_6(BlockDriverState *p0, double _Complex, int blk_co2e_6[restrict 3], int co, int table[co+1]); int generated_co_wrapper x9_peeke6(const BdrvChild *x9_co_peeke6, int64_t p1); int generated_co_wrapper bdrv_co2e_7(volatile BdrvChild *const bdrv_co2e_7, bool aio_bh_schedule_oneshot_full); int generated_co_wrapper bdrv_get_sizee7(BlockDriverState const *const bdrv_co_get_sizee7); int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_8(BdrvChild *const blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_8, Constant52f5047e assert); int generated_co_wrapper Node_Truncatee8(const BlockDriverState *const blk_bs, _Bool Node_co_Truncatee8[4][2], char *NodeCoTruncatee8, Unknown93f0eaa7, volatile BdrvChild *Node_Truncatee8, const Array6d3a5768 AioContext, int s, int table[s+1]);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_9(BdrvChild *, bool job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_9, float _Complex aio_bh_schedule_oneshot, bool JobCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe9, int64_t p4, BdrvChild *); int generated_co_wrapper Node_in_progresse9(const BlockDriverState *Node_co_in_progresse9_entry, const char AioContext, BlockBackend **restrict bytes, int NodeCoInProgresse9, long double _Complex p4(QDict *a0), unsigned __int128 BdrvPollCo); 
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
#define CASE_API_10 __attribute__((unused))
typedef int BlkCoTruncatef0;
typedef uint32_t _Other4b75eb3b;
typedef BdrvChild *HandleBdrvChild;
typedef bool Functiond2d4257f(int32_t, double, long unsigned int);
typedef int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf1;
typedef BlockDriverState *HandleBlockDriverState;
enum { BlkCoCo2f2 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef float _Complex Function9405a20e(_Bool a0, ...);
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf3 = 7 };
typedef struct __attribute__((packed)) { int m0; double m1[17]; int m2; int m3; } Somefae795cb;
typedef const Somefae795cb Constantb53cfcdf;
typedef struct QEMUIOVector QEMUIOVector;
struct hidden_one;
typedef wchar_t Unknownf2d6e98e;
typedef struct { int m0[17]; int m1; long double _Complex m2[3]; long long m3[3]; unsigned bits : 3; } Some7ffaf2cf;
typedef Some7ffaf2cf OTHER52FB5035;
typedef int _Otherd2a022a7;
typedef const int Constant17786065;
typedef long double Otherac3ccef3;
typedef unsigned short int Unknowna67fecc0;
void x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_6_entry(void *opaque);
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
struct Hidden;
void blk_co_af_7_entry(void *opaque);
struct __attribute__((packed)) Some1d1415db { wchar_t m0; int m1; void **m2; bool m3; };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct { struct Some1d1415db m0[3]; enum Modef9ea3c6d m1; _Bool m2[17]; } Some26959c61;
typedef Some26959c61 Other2a1215c0_t;
typedef unsigned __int128 Unknownb0ed6b30;
union Someee2cb5c5 { int m0; double _Complex m1; unsigned m2; off_t m3[3]; };
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef enum Mode22154ece Otherca6414bb;
typedef int16_t Unknown9a9f3b8d;
typedef char Unknownf855cb95;
extern int x9_co_peekf_9_entry;
union Someb37aa779 { float m0; int m1[17]; int m2; bool m3; };
int generated_co_wrapper blk_Truncatef_0(// { ( 
const BdrvChild *blk_co_Truncatef_0, _Other4b75eb3b bdrv_graph_wrlock)
    CASE_API_0
(1, (2//
)
);
extern  int generated_co_wrapper Node_co2f0
    ( 
	HandleBdrvChild Coroutine,
    uint8_t,volatile
    BdrvChild *ctx, double n1, float p4, Functiond2d4257f qemu_coroutine_self);

#if 0
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#else
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_1(HandleBlockDriverState
bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_1, int s, int table[s+1
    ]);

#endif

# ifndef CONFIG_CASE_4 // why
extern CASE_API_1 int generated_co_wrapper 
	x9_pwrite_zeroesf1// @param n[in] 
(const BdrvChild *bs)
    CASE_API_2;

#	else /* else */
#pragma once
# endif
extern CASE_API_3(  1, (2))int generated_co_wrapper blk_co2f_2(AliasBdrvChild 
	*BlkCoCo2f2, int32_t p1(int, int8_t, double _Complex), int arg1 
	// co_wrapper_mixed 
, int table  [arg1 +1])
    ;

#if 1
int 
	generated_co_wrapper Node_in_progressf2(AliasBlockDriverState *p0, int(void), Function9405a20e	co_wrapper_count	,
    int qemu_coroutine_self 
	);

#else
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#endif
int generated_co_wrapperbdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_3(HandleBlockDriverState
qemu_coroutine_yield, Constantb53cfcdf	, 
	volatile QEMUIOVector *
    volatile *, int p3	,
int64_t	p4(unsigned char a0,
__int128 // int co_wrapper bdrv_decoy(BlockDriverState *bs); 
a1,
    int
    a2), struct hidden_one *// #if 0 
p5[const// #if 0 
2 ][  5], Constantb53cfcdf p6, volatile QEMUIOVector *volatile * p7,	int p8 
	, int64_t p9(unsigned
    char	a0, __int128 a1, int	a2)
    , structhidden_one * p10[ 
	const 2][5	], Constantb53cfcdf p11, volatile 
	QEMUIOVector// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
*volatile *
p12
, int p13  , int64_t p14(unsigned char a0, __int128 a1, inta2)	, struct
    hidden_one *p15[// " 
const 2  ]	[	5]// @param n[in] 
, Constantb53cfcdf p16, volatile QEMUIOVector  *	volatile *p17
,	intp18  , int64_t p19(unsigned char
    a0,  __int128 a1,// co_wrapper_mixed 
int a2), struct hidden_one  *p20[const2 
	// * 
][5// @param n[in] 
], Constantb53cfcdf p21, volatile QEMUIOVector *volatile *p22, intp23 , int64_t p24(unsigned char a0//*
, __int128// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
a1, int a2),// co_wrapper_mixed 
struct hidden_one*p25[const 2 
	]	[ 5], Constantb53cfcdf
    p26,// { ( 
volatile
QEMUIOVector *// * 
volatile	*p27,	int	p28, 
	int64_t p29(unsigned char a0
    , __int128
    a1, int 
	a2), struct hidden_one *p30[const 2][5], 
	Constantb53cfcdf// é€ 
p31  , volatile QEMUIOVector 
	*volatile
    *p32, int// " 
p33, int64_t// co_wrapper_mixed 
p34// é€ 
(unsigned char a0
, __int128 a1 
	,  int a2)	, struct// " 
hidden_one
    *p35[const  2 
	][5], Constantb53cfcdfp36  , volatile QEMUIOVector *volatile	*p37, int p38
, int64_tp39
    (//*
unsigned char a0, __int128a1,	int a2), struct//
hidden_one *p40// ' 
[const 2][5
],
Constantb53cfcdf p41  , volatile QEMUIOVector	*	volatile *p42, int 
	p43, int64_t p44(unsigned
    char a0, __int128 a1
    ,
    //*
int a2	), struct hidden_one	*p45[const 2][5],Constantb53cfcdf p46, volatile QEMUIOVector *volatile *p47
, int p48, int64_t p49
(unsigned 
	char a0// " 
, __int128a1
    , int a2), struct  hidden_one *p50[const  2][5],Constantb53cfcdfp51
    , volatile QEMUIOVector *volatile *p52, int p53, int64_t 
	p54(unsignedchara0, __int128 a1,// #if 0 
int// ' 
a2), struct hidden_one *
    // why 
p55
    [ const 2  ][5], Constantb53cfcdf p56, volatile QEMUIOVector *
volatile 
	*p57, int
p58, int64_t p59(unsigned
// @param n[in] 
char a0,
__int128 
	a1, int a2), struct hidden_one	*p60 
	[const 2// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
][5]
    , Constantb53cfcdf p61, volatile QEMUIOVector
    *volatile *p62, int p63
    , int64_t p64 (unsigned// é€ 
char 
	a0, __int128	a1	, inta2)// ' 
, struct hidden_one
*p65[const  2
][5 
	], Constantb53cfcdf p66//*
,	volatile
    QEMUIOVector *volatile *
p67, int p68, int64_t p69
    (unsigned char a0, __int128 a1,
    int a2),//*
struct hidden_one	*p70[
const 2][
5], Constantb53cfcdf p71	// é€ 
, volatile  QEMUIOVector*  volatile *p72, 
	int
p73,
    int64_t p74	(unsigned char a0, __int128 a1, int a2),
struct
hidden_one*p75[const 2
][5] , Constantb53cfcdf// ' 
p76, volatile QEMUIOVector
    *volatile *p77,	int p78, int64_t
    p79(
    unsigned char a0, __int128 a1// co_wrapper_mixed 
, int a2), 
	struct hidden_one *p80[const 2]  [5// why 
] , Constantb53cfcdf p81, volatile QEMUIOVector *volatile *p82,	int p83, int64_t p84(unsigned
char a0	,__int128 a1, int a2), struct hidden_one *p85[const 2][5] 
	, Constantb53cfcdf p86 
	, volatile QEMUIOVector
    *volatile *p87,int p88, int64_t p89// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
( 
	unsigned chara0,// #if 0 
__int128 a1, int a2), structhidden_one *
    p90	[const  2]
    // #if 0 
[5], Constantb53cfcdf p91,volatile QEMUIOVector *volatile*p92  , intp93// " 
,int64_t p94
(unsigned// why 
char a0, __int128  a1, int a2), struct hidden_one*p95[const 2] [	5], Constantb53cfcdf p96,volatile QEMUIOVector *volatile
*p97
    , int p98, int64_t p99 (unsigned char a0,__int128
    a1, int a2) , struct hidden_one *  p100[const2][5], Constantb53cfcdf	p101, volatileQEMUIOVector *volatile * p102, intp103,  int64_t p104(//*
unsigned char a0, __int128 a1, int a2), struct hidden_one *// @param n[in] 
p105// co_wrapper_mixed 
[const 2][5]
,Constantb53cfcdf// " 
p106,// ' 
volatile QEMUIOVector *volatile *p107 ,  // int co_wrapper bdrv_decoy(BlockDriverState *bs); 
int p108
    , int64_t p109( 
	// * 
unsigned char a0 
	, __int128 
	a1
    , int// é€ 
a2), structhidden_one*	p110// why 
[const2][5], Constantb53cfcdf p111, volatile QEMUIOVector
*volatile *
    p112//*
, int p113, int64_t p114
    (
unsigned	char a0  , __int128 a1,
    int	a2), struct hidden_one *p115[
const 2 ][5]	, Constantb53cfcdf p116, volatile QEMUIOVector *volatile *p117,  int// ' 
p118, int64_t p119// * 
(unsigned	char a0  , __int128 a1, int a2), struct hidden_one 
	* 
	p120[const	2
][ //
5], Constantb53cfcdf
    p121, volatileQEMUIOVector *volatile // co_wrapper_mixed 
*p122,
    int p123
    , 
	int64_t p124(unsigned 
	char a0, __int128 a1, int
    a2), struct hidden_one *	p125  [const 2][5], Constantb53cfcdf  p126)  // @param n[in] 
;

#ifdef CONFIG_CASE_8
extern int generated_co_wrapper CASE_API_4(1, (	2
    ))bdrv_in_progressf3(AliasBdrvChild *const	blk_get_aio_context,
const// " 
long
double p1[static 4]  [5]//*
, struct	BdrvChild *BdrvCoInProgressf3  , Unknownf2d6e98e arg2,OTHER52FB5035 aio_co_wake	, int nbSectors  , int arg1, int//*
table[  arg1 
	+1 
	]) ;

#endif
intgenerated_co_wrapper CASE_API_5 Node_af_4 (BlockDriverState *Node_af_4, bool p1(_Bool,
    unsigned __int128  ,uint16_t),ptrdiff_t errp$,
volatile _Otherd2a022a7 Node_co_af_4, BlockDriverState *// " 
*p4);

# ifndef CONFIG_CASE_10 // why
extern int generated_co_wrapper blk_get_sizef4(struct BlockDriverState	*BdrvPollCo, Constant17786065 
	,const Otherac3ccef3 blk_co_get_sizef4, void blk_co_get_sizef4_entry(void), int 
	BlkCoGetSizef4, double
p5)CASE_API_6(1
    , (2));

#	else /* else */
#pragma once
# endif
externint  generated_co_wrapper
// " 
CASE_API_7 
	blk_pwrite_zeroesf_5 (BdrvChild const *blk_pwrite_zeroesf_5// " 
,  Unknowna67fecc0 p1// why 
, double _Complex p2, 
	Unknowna67fecc0  p3, double _Complex p4, Unknowna67fecc0  p5 
	, double _Complex
p6,	Unknowna67fecc0// * 
p7, double _Complex p8// * 
, Unknowna67fecc0 p9  , double _Complex p10,
    Unknowna67fecc0 p11, double _Complex p12)	;
int generated_co_wrapper
x9_peekf5(const
BlockDriverState *p0  );

# ifndef CONFIG_CASE_13 // why
extern int
    generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_6//*
(BlockDriverState 
	// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
*blk_get_aio_context, wchar_t ret_// @param n[in] 
, enum Mode47ab3b9b ret, struct Hidden*
    );

#	else /* else */
#pragma once
# endif

#if 0
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#else
intgenerated_co_wrapper blk_af6(HandleBdrvChild blk_co_af6)CASE_API_8;

#endif

#ifdef CONFIG_CASE_15
extern int generated_co_wrapper blk_af_7(struct BlockDriverState  *constAioContext,	int16_t qemu_get_current_aio_context[0x10u// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
], long double p2, Other2a1215c0_t blk_af_7);

#endif
int generated_co_wrapper	bdrv_peekf7(const BdrvChild *bdrv_graph_wrlock//
,	const volatile	int bdrv_co_peekf7 
	, Unknownb0ed6b30 bdrv_peekf7 );
extern int 
	generated_co_wrapper CASE_API_9
bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_8 (struct BlockDriverState *p0  , int aio_bh_schedule_oneshot,	union Someee2cb5c5 p2  , double p3, 
	struct BlockBackend *aio_context_release 
	,enum Mode0a320fa5 p5, int arg1
    , int table[arg1+1// co_wrapper_mixed 
]);
extern int generated_co_wrapper
    x9_nbd_Replyf8(  const BdrvChild *x9_co_nbd_Replyf8, Otherca6414bb qemu_get_aio_context, int X9CoNbdReplyf8,int x9_co_nbd_Replyf8_entry 
	, Unknown9a9f3b8d
    offset, Unknownf855cb95 
	index);
extern int generated_co_wrapper x9_peekf_9( 
	const BdrvChild
*const x9_peekf_9) 
	;

#if defined(CASE) && \
    CASE > 20
int generated_co_wrapper CASE_API_10 Node_af9(BlockDriverState const *Node_co_af9, union Someb37aa779 in_progress, _Bool p2, 
	int p3,	long Node_co_af9_entry
, bool);

#elif 1
int other_20;
#endif
typedef unsigned char Unknownd6a9c141;
typedef BlockDriverState AliasBlockDriverState;
typedef union { int m0[17]; } Some5a312185;
enum { BlkCoNbdReplyg1 = 7 };
typedef BdrvChild AliasBdrvChild;
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
enum Mode2bee5577 { Mode2bee5577_0, Mode2bee5577_1 = 1 << 4, Mode2bee5577_2 };
union Some12fa4de0 { enum Mode4ebaee38 m0[17]; enum Mode2bee5577 m1[3]; };
struct BlkCoGetSizeg2 { int taken; };
typedef ptrdiff_t Unknown0d83db43;
typedef BlockBackend *HandleBlockBackend;
typedef int _Otherd2a022a7;
static inline int BdrvCoNbdReplyg3(int a) { return a; }
typedef int64_t Unknown90d47642;
typedef float _Complex OTHER94159828;
typedef int16_t Unknown9a9f3b8d;
enum Modecf2943fa { Modecf2943fa_0, Modecf2943fa_1 = 100, Modecf2943fa_2 };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
struct Some10302f0c { enum Modef964abf0 m0[3]; };
typedef struct Some10302f0c Other2a48a632;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct __attribute__((packed)) Some7d81dfb2 { int m0; enum Mode22154ece m2[17]; };
typedef struct Some7d81dfb2 Other6be17f15;
typedef uint64_t Unknown5cb56a87;
extern int bdrv_co_get_sizeg_6_entry;
typedef double Arraye38b374f[4];
typedef int Arrayd2a022a7[4];
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef BlockDriverState *HandleBlockDriverState;
typedef _Bool Otherf6b13ead_t;
typedef int OTHERD2A022A7;
extern int Node_co_ag_8_entry;
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
typedef enum Mode1a34d831 _Other6f1c0be7;
enum Modee205eb2f { Modee205eb2f_0 = 1 << 4, Modee205eb2f_1, Modee205eb2f_2 = 1 << 4 };
union Some7118e060 { int (*m0)(void); enum Modee205eb2f m1[3]; void *const *m2[3]; long double m3[3]; };
typedef union Some7118e060 Other83042a6b;
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
int generated_co_wrapper job_in_progressg_0(BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Unknownd6a9c141 JobCoInProgressg0, unsigned short int job_co_in_progressg_0[restrict 3][5]);
int generated_co_wrapper bdrv_co2g0(AliasBlockDriverState *const, int offset, Some5a312185 p2);
int generated_co_wrapper blk_nbd_Replyg_1(AliasBdrvChild *const blk_co_nbd_Replyg_1_entry);
int generated_co_wrapper job_Truncateg1(struct BdrvChild *const BdrvPollCo, union Some12fa4de0);
int generated_co_wrapper blk_get_sizeg_2(BlockDriverState const *const blk_get_sizeg_2);
int generated_co_wrapper blk_co2g2(struct BlockDriverState *blk_co_co2g2, uint16_t p1, Unknown0d83db43 BdrvPollCo, HandleBlockBackend blk_co2g2, _Bool p4, _Otherd2a022a7 blk_get_aio_context);
int generated_co_wrapper bdrv_nbd_Replyg_3(volatile BlockDriverState *p0, void bdrv_co_nbd_Replyg_3(int, ...), Unknown90d47642 Flags);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg3(const BdrvChild *, const int p1[restrict 3], const int errp$[2 *3]);
int generated_co_wrapper blk_Truncateg_4(AliasBdrvChild *Coroutine, _Bool(*bdrv_get_aio_context)[3], float co[4], OTHER94159828 p3, Unknown9a9f3b8d);
int generated_co_wrapper x9_in_progressg4(AliasBlockDriverState *Coroutine, char *, enum Modecf2943fa X9CoInProgressg4, float _Complex nbSectors, Other2a48a632 child, char *p5, enum Modecf2943fa p6, float _Complex p7, Other2a48a632 p8, char *p9, enum Modecf2943fa p10, float _Complex p11, Other2a48a632 p12, char *p13, enum Modecf2943fa p14, float _Complex p15, Other2a48a632 p16, char *p17, enum Modecf2943fa p18, float _Complex p19, Other2a48a632 p20, char *p21, enum Modecf2943fa p22, float _Complex p23, Other2a48a632 p24, char *p25, enum Modecf2943fa p26, float _Complex p27, Other2a48a632 p28, char *p29, enum Modecf2943fa p30);
int generated_co_wrapper bdrv_pwrite_zeroesg_5(volatile BdrvChild *bdrv_co_pwrite_zeroesg_5, BlockDriverState const *BdrvCoPwriteZeroesg5);
int generated_co_wrapper job_in_progressg5(AliasBdrvChild *, BdrvChild *const *const ctx, Other6be17f15 Coroutine, int AioContext, Unknown5cb56a87 nbSectors);
int generated_co_wrapper bdrv_get_sizeg_6(AliasBdrvChild *bdrv_get_sizeg_6, int16_t aio_bh_schedule_oneshot_full, int8_t s, float _Complex BdrvCoGetSizeg6, Arraye38b374f p4, int co, int table[co+1]);
int generated_co_wrapper Node_in_progressg6(const BlockDriverState *Node_co_in_progressg6, uint16_t offset, Arrayd2a022a7, double ret, int BdrvPollCo[sizeof(int)][5]);
int generated_co_wrapper bdrv_co2g_7(BdrvChild const *, int bdrv_co_co2g_7(double _Complex, double _Complex, unsigned long long int, ...), enum Modef9ea3c6d aio_co_wake, int p3);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg7(HandleBlockDriverState poll_state_, _Bool blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg7, Otherf6b13ead_t n1, OTHERD2A022A7 bs);
int generated_co_wrapper Node_ag_8(volatile BdrvChild *Coroutine, double _Complex Node_co_ag_8_entry, struct BdrvChild *BdrvPollCo, _Other6f1c0be7 index, OTHERD2A022A7 bytes, __int128);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg8(AliasBdrvChild *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg8, int p1, Other83042a6b);
int generated_co_wrapper x9_peekg_9(const BdrvChild *x9_co_peekg_9, const enum Mode76c1baf6 X9CoPeekg9);
int generated_co_wrapper job_peekg9(BlockDriverState *_flags, int job_co_peekg9, int AioContext);
struct X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1 { int taken; };
static inline int X9CoCo2h2(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
struct BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh3 { int taken; };
typedef BdrvChild AliasBdrvChild;
enum { NodeCoPwriteZeroesh4 = 7 };
typedef int JobCoTruncateh6;
struct JobCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh8 { int taken; };
typedef BlockDriverState *HandleBlockDriverState;
extern int job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_9_entry;
int generated_co_wrapper job_in_progressh_0(struct BdrvChild *job_in_progressh_0, const//*
volatile enum Mode36e9d246// { ( 
nbSectors, char *qemu_in_coroutine,// co_wrapper_mixed 
int JobCoInProgressh0(void))// " 
;
int generated_co_wrapper bdrv_get_sizeh0(const BlockDriverState *Coroutine, float assume_graph_lock, float p2, float p3, float p4, float p5, float p6, float p7, float p8, float p9, float p10, float p11, float p12, float p13, float p14, float p15// " 
, float p16, float p17, float p18, float// @param n[in] 
p19, float p20, float p21, float p22, float p23// #if 0 
, float p24,// " 
float p25, float p26, float p27// co_wrapper_mixed 
, float p28, float p29, float p30);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_1(BdrvChild *s, double _Complex Flags, const int errp$, _Otherd2a022a7 X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1);
int generated_co_wrapper// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
bdrv_get_sizeh1(struct BdrvChild *const p0);
int generated_co_wrapper// co_wrapper_mixed 
x9_co2h_2(BlockDriverState const *Coroutine, int p1, unsigned __int128 ALL, unsigned//
__int128 co_wrapper_count, _Bool X9CoCo2h2, int AioContext)// " 
;
int generated_co_wrapper blk_get_sizeh2(AliasBlockDriverState *const co_wrapper_count);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_3(// " 
AliasBdrvChild *co, OTHERC58AD19C p1, const enum Modec8154f77 *BdrvPollCo, int poll_state,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
BlockBackend *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_3);
int generated_co_wrapper x9_Truncateh3(struct BdrvChild *const ctx, struct Someb5cf1514,// why 
Other8cf2aa7c_t n1, int count, int table[count+1]);
int generated_co_wrapper Node_pwrite_zeroesh_4(// ' 
const// co_wrapper_mixed 
BlockDriverState//*
*Node_co_pwrite_zeroesh_4)// " 
;
int generated_co_wrapper blk_in_progressh4(BlockDriverState *, float BlkCoInProgressh4, Unknownd6a9c141 p2);
int generated_co_wrapper job_peekh_5(volatile// ' 
BdrvChild *job_co_peekh_5, int index, int arg1, int table[arg1+1]);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh5(AliasBlockDriverState *p0, struct Some62c3ed66// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
);
int generated_co_wrapper job_Truncateh_6(AliasBlockDriverState *n1, int8_t// " 
arg2, unsigned p2,//
Unknown4b1e0938 co_wrapper_count);
int generated_co_wrapper bdrv_get_sizeh6(AliasBlockDriverState *Coroutine);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_7(AliasBlockDriverState *const blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_7_entry, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_7// * 
(void));
int generated_co_wrapper x9_get_sizeh7(const BdrvChild// co_wrapper_mixed 
*x9_co_get_sizeh7, enum Mode47ab3b9b Coroutine);
int generated_co_wrapper// * 
job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_8(struct BlockDriverState *p0// @param n[in] 
, Unknownf2d6e98e BdrvPollCo);
int generated_co_wrapper job_get_sizeh8(HandleBlockDriverState job_co_get_sizeh8// #if 0 
);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_9(volatile BlockDriverState *const AioContext, int p1, Somee8329058 index);
int generated_co_wrapper job_in_progressh9(BlockDriverState *aio_bh_schedule_oneshot, int blk_bs);
static inline int BlkCoInProgressi1(int a) { return a; }
typedef BdrvChild AliasBdrvChild;
typedef long double _Complex Function216c63a6(long unsigned int a0, double a1, uint32_t a2);
typedef BdrvChild *HandleBdrvChild;
typedef int JobCoNbdReplyi2;
typedef BlockDriverState AliasBlockDriverState;
typedef long double _Complex Array41993409[4];
typedef bool Array6d3a5768[4];
typedef BlockDriverState *HandleBlockDriverState;
extern int blk_co_nbd_Replyi_5_entry;
extern int Node_co_ai_8_entry;
typedef int8_t Functionba285444(signed char, bool, long, ...);
int generated_co_wrapper blk_get_sizei_0(BdrvChild const *blk_co_get_sizei_0, const float _Complex[][5]);
int generated_co_wrapper x9_get_sizei0(struct BlockDriverState *qemu_coroutine_create, BlockBackend *p1, double x9_co_get_sizei0_entry[], double _flags(void), off_t p4[const 2], int);
int generated_co_wrapper blk_in_progressi_1(AliasBdrvChild *s, const signed int blk_co_in_progressi_1[static const 2], char *co_, Function216c63a6 co_wrapper_count);
int generated_co_wrapper job_in_progressi1(HandleBdrvChild Coroutine, int(*p1)(void), enum Modef5f60985 BdrvPollCo);
int generated_co_wrapper job_nbd_Replyi_2(HandleBdrvChild qemu_in_coroutine, long double _Complex job_co_nbd_Replyi_2, void job_nbd_Replyi_2(void), enum Mode6e6db0be, OTHER41993409 s, struct BlockBackend *job_co_nbd_Replyi_2_entry, int count, int table[count+1]);
int generated_co_wrapper x9_ai2(AliasBlockDriverState *x9_co_ai2, float _Complex p1, int p2[const 2]);
int generated_co_wrapper bdrv_nbd_Replyi_3(BdrvChild const *poll_state_, int s_2, int Coroutine);
int generated_co_wrapper blk_get_sizei3(BlockDriverState *qemu_get_current_aio_context, const Array41993409 AioContext, const Array6d3a5768 BlkCoGetSizei3, long double bs, BdrvDirtyBitmap *blk_co_get_sizei3_entry, void arg1(int a0, ...));
int generated_co_wrapper bdrv_co2i_4(const HandleBlockDriverState co_wrapper_count, const union Someb07dc9ad bdrv_co_co2i_4, int blk_bs, long double _Complex p3);
int generated_co_wrapper job_in_progressi4(BlockDriverState *ctx, Unknown39d5aad1 aio_context_acquire, unsigned char blk_bs, Somedc719349, Unknown686af274 Coroutine, Other4718997b_t);
int generated_co_wrapper blk_nbd_Replyi_5(BlockDriverState *arg2, int bdrv_graph_co_rdlock, enum Mode2ccc7eab blk_co_nbd_Replyi_5);
int generated_co_wrapper blk_pwrite_zeroesi5(const HandleBdrvChild blk_co_pwrite_zeroesi5, int aio_bh_schedule_oneshot, union Someaa6f789c p2, bool aio_context_acquire, enum Mode956b2d09 p4, double _Complex errp$);
int generated_co_wrapper blk_get_sizei_6(const BlockDriverState *opaque, int count, int table[count+1]);
int generated_co_wrapper Node_pwrite_zeroesi6(BlockDriverState *Node_co_pwrite_zeroesi6, const int qemu_coroutine_create[static 4][5]);
int generated_co_wrapper x9_Truncatei_7(AliasBdrvChild *Coroutine, int ret_);
int generated_co_wrapper job_pwrite_zeroesi7(AliasBdrvChild *const arg1, struct BlockBackend *qemu_get_current_aio_context);
int generated_co_wrapper Node_ai_8(BdrvChild *, volatile BdrvChild *ALL, int blk[sizeof(int)][5], bool Coroutine, Functionba285444, int assume_graph_lock[sizeof(int)]);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi8(struct BlockDriverState *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi8, unsigned __int128 p1, unsigned char Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi8_entry, long double _Complex arg1, double _Complex bdrv_graph_wrlock, uint8_t);
int generated_co_wrapper Node_co2i_9(BlockDriverState *qemu_in_coroutine, unsigned __int128 p1, int(uint64_t a0, int a1, long double _Complex a2, ...), Unknown5cb56a87 co_wrapper_count);
int generated_co_wrapper x9_ai9(BlockDriverState *qemu_get_aio_context, int16_t x9_co_ai9);
enum { NodeCoCo2j1 = 7 };
typedef void Functionedb35b03(void);
typedef int BdrvCoNbdReplyj2;
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef BlockBackend AliasBlockBackend;
typedef int JobCoAj5;
typedef BdrvChild *HandleBdrvChild;
enum { X9CoPeekj8 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
int generated_co_wrapper blk_in_progressj_0(BlockDriverState *opaque, _Bool in_progress, void AioContext(long double), int(*blk_co_in_progressj_0)(void **a0, int64_t a1, _Atomic double _Complex *a2));
int generated_co_wrapper blk_aj0(struct BlockDriverState *blk_co_aj0, float _Complex(*const[2 *3])(void));
int generated_co_wrapper Node_co2j_1(BdrvChild *const aio_bh_schedule_oneshot);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1(volatile BlockDriverState *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1, int in_progress, Some8e6d73d0 *const arg2[ *][2], float _Complex bs, Other40e41774 p4, Functionedb35b03 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper bdrv_nbd_Replyj_2(AliasBdrvChild *, BlockDriverState **const volatile *BdrvCoNbdReplyj2);
int generated_co_wrapper job_co2j2(volatile BdrvChild *const qemu_get_current_aio_context);
int generated_co_wrapper blk_Truncatej_3(AliasBlockDriverState *poll_state);
int generated_co_wrapper blk_get_sizej3(volatile BlockDriverState *blk_get_sizej3, enum Mode36e9d246 ret, float _Complex p2, AliasBlockBackend *blk_co_get_sizej3, Unknown03bf1c95 blk_co_get_sizej3_entry, int BlkCoGetSizej3[static const 2], int count, int table[count+1]);
int generated_co_wrapper blk_peekj_4(AliasBdrvChild *blk_peekj_4, Unknown9a9f3b8d BdrvPollCo);
int generated_co_wrapper Node_nbd_Replyj4(const BlockDriverState *Node_co_nbd_Replyj4_entry, int Node_co_nbd_Replyj4);
int generated_co_wrapper job_aj_5(HandleBdrvChild offset, BdrvChild const *p1, int);
int generated_co_wrapper blk_peekj5(const BlockDriverState *blk_co_peekj5, int arg1, int table[arg1+1]);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_6(volatile BdrvChild *Coroutine, uint64_t BdrvPollCo, Otherd2a022a7 aio_context_release, BdrvChild *in_progress, unsigned co_, enum Mode646d3608 aio_bh_schedule_oneshot);
int generated_co_wrapper blk_co2j6(BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper job_pwrite_zeroesj_7(const BdrvChild *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, _Bool(double _Complex a0, int a1, int a2), QEMUIOVector **job_co_pwrite_zeroesj_7);
int generated_co_wrapper Node_aj7(volatile BdrvChild *, int Node_co_aj7_entry, Some57068a44 NodeCoAj7[0x10u], BlockDriverState *const *const volatile *opaque, uint8_t p4, const uint32_t i[4][2]);
int generated_co_wrapper x9_peekj_8(HandleBlockDriverState bdrv_get_aio_context);
int generated_co_wrapper blk_Truncatej8(volatile BdrvChild *);
int generated_co_wrapper bdrv_peekj_9(BlockDriverState const *bs, Otherd2a022a7 bdrv_co_peekj_9);
int generated_co_wrapper Node_nbd_Replyj9(BdrvChild *p0);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7(a, b) __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
#define CASE_API_10 __attribute__((unused))
#define CASE_API_11(a, b) __attribute__((unused))
extern int job_co_ak_0_entry;
typedef BdrvChild *HandleBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef BdrvChild AliasBdrvChild;
typedef float Function2f13032e(uint16_t a0, float _Complex a1, float a2);
extern int bdrv_co_co2k_6_entry;
typedef const long double Constante7e78e4c;
int generated_co_wrapper job_ak_0(struct BlockDriverState *aio_wait_kick);
extern "C" {
int generated_co_wrapper bdrv_ak0(BlockDriverState *const bdrv_co_ak0)CASE_API_0(1, (2));
}
int generated_co_wrapper bdrv_Truncatek_1(HandleBdrvChild, bool(*qemu_coroutine_self)(const volatile struct Hidden *, int(*)(void), uint16_t, ...), int(*[const 2][5])[1], int arg1, int table[arg1+1]);
int generated_co_wrapper job_get_sizek1(volatile BdrvChild *const, char)CASE_API_1(1, (2));
int generated_co_wrapper x9_peekk_2(AliasBlockDriverState *bdrv_get_aio_context, Unknown9a9f3b8d x9_co_peekk_2, Otherd2a022a7_t bdrv_poll_co, wchar_t arg2, int p4, signed int);
int generated_co_wrapper CASE_API_2 blk_pwrite_zeroesk2(struct BdrvChild *, _Bool p1)CASE_API_3(1, (2));
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_3(AliasBdrvChild *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk3, int32_t bytes, Unknown9a9f3b8d AioContext, bool(*p3)(float a0, ...), long double _Complex p4, Other98d7625e_t qemu_coroutine_yield)CASE_API_4;
int generated_co_wrapper CASE_API_5 bdrv_in_progressk3(BdrvChild const *Coroutine, double bdrv_co_in_progressk3);
int generated_co_wrapper Node_peekk_4(BlockDriverState *const p0);
int generated_co_wrapper Node_get_sizek4(BlockDriverState const *bytes, Function2f13032e Node_co_get_sizek4);
int generated_co_wrapper blk_Truncatek_5(BdrvChild const *p0);
int generated_co_wrapper CASE_API_6 job_co2k5(volatile BlockDriverState *const nbSectors);
int generated_co_wrapper bdrv_co2k_6(BdrvChild *const assume_graph_lock, uint32_t, int aio_context_acquire, Constante7e78e4c p3, int BdrvCoCo2k6, void ***p5, int s, int table[s+1]);
CASE_API_7(1, (2))int generated_co_wrapper CASE_API_8 x9_in_progressk6(const HandleBdrvChild);
CASE_API_9 int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_7(const HandleBdrvChild aio_context_acquire, long double _Complex i);
int generated_co_wrapper blk_pwrite_zeroesk7(volatile BdrvChild *_flags, enum Mode36e9d246 co_);
int generated_co_wrapper Node_nbd_Replyk_8(volatile BlockDriverState *blk, float qemu_in_coroutine)CASE_API_10;
extern "C" {
CASE_API_11(1, (2))int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk8(HandleBdrvChild AioContext, int poll_state_(int a0, long double _Complex a1, long double _Complex a2), Some12e06a3e blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk8, bool aio_wait_kick, long int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk8_entry, uint64_t *volatile *qemu_coroutine_create);
}
int generated_co_wrapper job_Truncatek_9(AliasBlockDriverState *const ret, int job_co_Truncatek_9, int job_Truncatek_9[0x10u], long double opaque, Otherc71bb49e_t p4, int JobCoTruncatek9, int p6, int p7[0x10u], long double p8, Otherc71bb49e_t p9, int p10, int p11, int p12[0x10u], long double p13, Otherc71bb49e_t p14, int p15, int p16, int p17[0x10u], long double p18, Otherc71bb49e_t p19, int p20, int p21, int p22[0x10u], long double p23, Otherc71bb49e_t p24, int p25, int p26, int p27[0x10u], long double p28, Otherc71bb49e_t p29, int p30);
int generated_co_wrapper bdrv_Truncatek9(BlockDriverState *p0, int p1, long double _Complex in_progress);
static inline int BlkCoGetSizel0(int a) { return a; }
typedef const Someab16b561 Constant7f70f510;
typedef bool Function963d2728(_Bool);
struct JobCoNbdReplyl1 { int taken; };
typedef BlockDriverState *HandleBlockDriverState;
typedef double _Complex Array5ba171fd[4];
enum { JobCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl3 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef BdrvChild *HandleBdrvChild;
typedef int Arrayd2a022a7[4];
typedef float _Complex Array94159828[4];
struct X9CoTruncatel7 { int taken; };
typedef double Functionb46bd78f(int, float, int);
int generated_co_wrapper blk_get_sizel_0(struct BdrvChild *blk_get_sizel_0, Unknownd6a9c141 qemu_coroutine_create, int blk_co_get_sizel_0, _Bool);
int generated_co_wrapper bdrv_al0(volatile BdrvChild *bdrv_co_al0, volatile struct Some139ce022 BdrvCoAl0, Constant7f70f510 p2, double _Complex p3, Function963d2728 qemu_get_current_aio_context, float _Complex(*const aio_context_acquire[restrict 3])(void));
int generated_co_wrapper job_nbd_Replyl_1(BlockDriverState const *bytes, const volatile Unknown03bf1c95 JobCoNbdReplyl1, union Some04c58170 aio_wait_kick, Otherac3ccef3_t bdrv_graph_wrlock, _Otherd2a022a7 job_co_nbd_Replyl_1);
int generated_co_wrapper blk_nbd_Replyl1(HandleBlockDriverState blk_nbd_Replyl1, Some03b4379c child, const Array5ba171fd, long double _Complex AioContext, float _Complex);
int generated_co_wrapper blk_Truncatel_2(BdrvChild *ALL, char *const blk_Truncatel_2[const 2]);
int generated_co_wrapper job_in_progressl2(BdrvChild *const opaque, union Somea35fb64c n1, Unknown3d12be2a child, Unknown56e6bf7d, double job_in_progressl2[const 2][2]);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_3(AliasBdrvChild *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_3);
int generated_co_wrapper Node_peekl3(struct BdrvChild *co_, int8_t Node_co_peekl3);
int generated_co_wrapper bdrv_co2l_4(struct BdrvChild *bdrv_get_aio_context);
int generated_co_wrapper bdrv_co2l4(const HandleBlockDriverState p0);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5(HandleBdrvChild x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5, const double BdrvPollCo[const 2][5], double p2, struct Some85d0c030 p3, Arrayd2a022a7 X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5);
int generated_co_wrapper job_co2l5(HandleBlockDriverState qemu_get_current_aio_context, const long double _Complex job_co_co2l5[2 *3]);
int generated_co_wrapper x9_get_sizel_6(volatile BlockDriverState *X9CoGetSizel6, long double _Complex p1, const Array94159828 aio_context_acquire, const long unsigned int aio_bh_schedule_oneshot_full[sizeof(int)], enum Mode2ccc7eab AioContext, int bdrv_graph_rdlock_main_loop);
int generated_co_wrapper x9_co2l6(BdrvChild *const ctx);
int generated_co_wrapper x9_Truncatel_7(struct BdrvChild *opaque);
int generated_co_wrapper Node_peekl7(struct BlockDriverState *const p0);
int generated_co_wrapper Node_pwrite_zeroesl_8(BlockDriverState const *Flags, long double _Complex Node_co_pwrite_zeroesl_8, union Some5778d64a Node_co_pwrite_zeroesl_8_entry, Unknown56e6bf7d, float NodeCoPwriteZeroesl8, union Some48307201 p5);
int generated_co_wrapper x9_in_progressl8(BlockDriverState *offset, _Bool arg1, Functionb46bd78f i, int);
int generated_co_wrapper x9_in_progressl_9(struct BdrvChild *p0);
int generated_co_wrapper blk_Truncatel9(volatile BlockDriverState *p0, const _Other1322bebb BlkCoTruncatel9, Unknownfc5324b1 ctx);
enum { JobCoPwriteZeroesm0 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef int BlkCoInProgressm1;
typedef int32_t Array03bf1c95[4];
typedef int Arrayd2a022a7[4];
typedef volatile _Otherc60b7612 Constant82b8bde1;
typedef double _Complex Array5ba171fd[4];
typedef volatile OTHERE2F34974 Constant7dde2888;
extern int bdrv_co_am_4_entry;
struct NodeCoPwriteZeroesm5 { int taken; };
enum { X9CoInProgressm6 = 7 };
typedef int Functiond48bfcf4(unsigned __int128, uint32_t, double, ...);
void bdrv_co_Truncatem_7_entry(void *opaque);
typedef void Function34540019(long double _Complex a0);
struct X9CoTruncatem9 { int taken; };
int generated_co_wrapper job_pwrite_zeroesm_0(BdrvChild *const JobCoPwriteZeroesm0, BlockBackend const *Flags, volatile int16_t job_co_pwrite_zeroesm_0_entry, int qemu_in_coroutine, float p4, int count, int table[count+1]);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm0(AliasBdrvChild *, AliasBlockDriverState *BdrvPollCo, enum Mode045f9cfb p2);
int generated_co_wrapper blk_in_progressm_1(BdrvChild *const BlkCoInProgressm1, int errp$, Array03bf1c95 blk_bs, BlockDriverState **co, int blk_co_in_progressm_1_entry, OTHERD2A022A7 in_progress);
int generated_co_wrapper bdrv_am1(BdrvChild *const bs, enum Mode7826d7b4, int bdrv_co_am1, Some7f4ab38b Flags, Arrayd2a022a7 _flags, BlockBackend **const bdrv_am1);
int generated_co_wrapper Node_pwrite_zeroesm_2(BdrvChild *Coroutine, Constant82b8bde1 p1);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm2(struct BdrvChild *Coroutine, double _Complex BdrvPollCo, struct Somedc8ceab6 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm2[ *], Array5ba171fd p3, const BdrvChild *p4, Other4f69ae68 p5);
int generated_co_wrapper job_get_sizem_3(BdrvChild *i);
int generated_co_wrapper Node_nbd_Replym3(struct BdrvChild *Node_co_nbd_Replym3, Constant7dde2888 Node_co_nbd_Replym3_entry);
int generated_co_wrapper bdrv_am_4(BlockDriverState *const p0, long p1);
int generated_co_wrapper Node_nbd_Replym4(BdrvChild const *const p0, long double _Complex NodeCoNbdReplym4, float errp$, float _Complex[2 *3], Unknown5cb56a87 p4, Unknown5cb56a87 Coroutine);
int generated_co_wrapper Node_pwrite_zeroesm_5(BdrvChild *ctx);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm5(const BdrvChild *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm5, enum Mode4e1da079, unsigned short int(*p2)[1], Other448cc836_t ALL, float JobCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm5(void), wchar_t p5, int count, int table[count+1]);
int generated_co_wrapper x9_in_progressm_6(struct BlockDriverState *assert, float aio_context_release, QDict *BdrvPollCo);
int generated_co_wrapper job_nbd_Replym6(BdrvChild const *ret_, Other7b60f772_t p1, Functiond48bfcf4, Unknowne27cda80 p3);
int generated_co_wrapper bdrv_Truncatem_7(const BlockDriverState *offset, Unknown7ce13253 p1, Function34540019, enum Modebcc5dae1 bdrv_poll_co, int blk, enum Mode22154ece p5, int co, int table[co+1]);
int generated_co_wrapper bdrv_peekm7(struct BlockDriverState *p0, long double _Complex bdrv_co_peekm7(int a0, ...));
int generated_co_wrapper blk_peekm_8(volatile BdrvChild *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Some35c29948 blk_co_peekm_8_entry[ *], int blk_peekm_8, int, BlockBackend *volatile *AioContext, BlockBackend const *poll_state);
int generated_co_wrapper job_in_progressm8(struct BdrvChild *const s_2, bool job_co_in_progressm8);
int generated_co_wrapper x9_Truncatem_9(struct BdrvChild *const Coroutine, Unknown56e6bf7d ctx, struct Some9a95f513, signed char x9_co_Truncatem_9_entry, unsigned x9_Truncatem_9);
int generated_co_wrapper job_peekm9(volatile BdrvChild *p0);
extern int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_0_entry;
typedef BdrvChild AliasBdrvChild;
static inline int NodeCoTruncaten1(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
typedef unsigned char Function1c0042c4(bool a0, int a1, int64_t a2, ...);
typedef volatile Unknown5cb56a87 Constant32ef435e;
typedef float _Complex Functione6638012(void);
typedef int JobCoCo2n5;
typedef int Function9c3e3fbf(int);
typedef BdrvChild *HandleBdrvChild;
typedef double _Complex Functionca832da2(void);
typedef int BlkCoPwriteZeroesn8;
extern "C" {
int generated_co_wrapper(Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_0)(volatile BlockDriverState *arg1, const double p1, enum Mode36e9d246 \
bytes, volatile BlockDriverState *Coroutine);
}
int generated_co_wrapper(x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn0)(AliasBdrvChild *bdrv_get_aio_context);
int generated_co_wrapper Node_Truncaten_1(BdrvChild const *i, long double _Complex ctx, short(*qemu_coroutine_yiel\
d)[16])GRAPH_RDLOCK;
int generated_co_wrapper(blk_nbd_Replyn1)(struct BdrvChild *const BlkCoNbdReplyn1, Unknown5cb56a87 co_wrapper_count);
extern "C" {
i\
nt generated_co_wrapper \
(x9_Truncaten_2)(BlockDriverState const *p0, stru\
ct Some65d59194 errp$, size_t x9_co_Truncaten_2, _Otherd422e100 p3, _Otherd2a022a7 p4);
}
int generated_co_wrapper(job_an2)(AliasBlockDriverState *aio_context_release, Function1c004\
2c4 qemu_get_current_aio_context, signed int p2, \
const volatile char *const _flags[const \
2], Constant32ef435e JobCoA\
n2, struct BlockBackend *job_co_an2_entry);
int generated_co_wrapper(blk_get_sizen_3) \
(BlockDriverState *const blk_co_get_sizen_3);
int generated_co_wrapper \
G_GNUC_UNUSED x9_get_sizen3(con\
st BlockDriverState *const bytes, _Bool p\
1, str\
uct Some260f08a9 p2, int x9_get_sizen3);
extern "C" {
int generated_co_wrapper bdrv_co2n_4(BlockDriverState *const BdrvCoCo2n4, Otherd2a022a7 bdrv_co_co2n_4_entry, struct Some576eb7b5 i);
}
extern "C" {
int \
generated_co_wrapper coroutine_mixed_fn Node\
_co2n4(struct BlockDriverState *const p0, Functione6638012 AioCont\
ext, _Other41993409, wchar_t Node_co2n4, unsigned offset, Somea26eb72e Node_co_co2n4 \
);
}
int generated_co_wrapper(job_co2n_5)(AliasBdrvChild *JobCoCo2n5, const Unknown56e6bf7d AioContext, Funct\
ion9c3e3fbf p2) \
;
int generated_co_wrapper(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5)(Han\
dleBdrvChild p0);
extern "C" {
int generated_co_wrapper coroutine_mixed_fn blk_Truncaten_6(BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, lon\
g double blk_co_Truncaten_6)TSA_REQUIRES( \
lock);
}
extern "C" {
int generated_co_wrapper Node_pwrite_zeroesn6(BlockDriverState const * \
, off_t Node_co_pwrite_zeroesn6_entry, _Boo\
l F\
lags, uint16_t p3(v\
oid));
}
int generated_co_wrapper Node_Truncaten_7(const BlockDriverState *qemu_coroutine_create, OTHER4276D970, const struct Some84cef8c8 blk_get_aio_context[ *], Otherd2a022a7_t Node_co_Truncaten_7, unsigned __int128 p4);
QEMU_WARN_UNUSED int generated_co_wrapper(blk_an7)(BdrvChild const *, Otherd2a022a7\
_t qemu_get_aio_context, char *const *index, \
Functionca832da2 p3 \
)GRAPH_RDLOCK;
int generated_co_wrapper \
(blk_pwrite_zeroesn_8)(const BlockDriverState *blk_pwrite_zeroesn_8)GRAPH_RDLOCK;
int generated_co_wrapper bdrv_peekn8(const BdrvChild *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper N\
ode_an_9( \
BdrvChild const *p0, Unknown03bf1c95 Node_co_an_9, enum Mode2ccc7eab Node_co_an_9_entry \
, _Bool co_, struct Some6031c785 NodeCoAn9, int BdrvPollCo \
(_Bool a0), int count, int table[count+1]) \
G_GNUC_UNUSED;
extern "C" {
in\
t generated_co_wrapper x9_an9(BlockDriverState const *x\
9_an9);
}
typedef BdrvChild *HandleBdrvChild;
typedef struct { double _Complex m0; } Somee416893c;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
void x9_co_get_sizeo_3_entry(void *opaque);
typedef struct { char *m0[17]; float m2; } Some9155ce78;
enum Mode53a16720 { Mode53a16720_0 = 1 << 4, Mode53a16720_1, Mode53a16720_2 = 100 };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef struct Error Error;
typedef BlockBackend *HandleBlockBackend;
typedef int Function9769849c(long double _Complex a0, long double a1, ...);
typedef unsigned __int128 Unknownb0ed6b30;
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
typedef enum Modebcc5dae1 Otherb8a8d706;
enum { NodeCoNbdReplyo4 = 7 };
typedef int8_t Unknown4be3a412;
typedef long long Functionf9058e7a(int, ...);
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct Hidden;
typedef unsigned char (**const Constant744e5222)(_Bool a0, ...);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct __attribute__((packed)) Some5b488a4b { enum Modef9ea3c6d m0[17]; float m1[17]; unsigned bits : 3; };
union Some1df2c4cf { wchar_t m0; int (*m1)(double, _Bool, int, ...); const volatile int *m3; };
struct Some15530cb4 { unsigned short int m0[17]; };
typedef int OTHERD2A022A7;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
typedef struct __attribute__((packed)) { int m0; void *const volatile *m1; _Atomic _Bool *m2[17]; int m3; } Some669f4680;
struct Some0473c6c8 { enum Mode8a1d685b m0; enum Moded481b7a7 m1; float _Complex m2; Some669f4680 m3; };
union Some10790360 { int m0; };
struct Some3ec067f4 { uint16_t m0[3]; struct Hidden *m2[17]; unsigned bits : 3; };
int generated_co_wrapper x9_co2o_0(const BdrvChild *p0, off_t _flags(void), int arg1, int table[arg1+1]);
int generated_co_wrapper job_Truncateo0(const HandleBdrvChild bdrv_graph_rdlock_main_loop);
int generated_co_wrapper bdrv_ao_1(struct BdrvChild *BdrvCoAo1, const volatile Somee416893c);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo1(BlockDriverState const *co_, enum Mode2ccc7eab NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo1, enum Mode0a320fa5 co_wrapper_count);
int generated_co_wrapper job_ao_2(struct BlockDriverState *aio_bh_schedule_oneshot_full);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo2(volatile BdrvChild *p0);
int generated_co_wrapper x9_get_sizeo_3(const BdrvChild *x9_co_get_sizeo_3_entry, Some9155ce78 x9_co_get_sizeo_3, enum Mode53a16720 p2, enum Modef964abf0 X9CoGetSizeo3, const volatile Error *const BdrvPollCo[const 2][5], HandleBlockBackend ret_);
int generated_co_wrapper x9_co2o3(struct BdrvChild *const offset, Function9769849c p1, Unknownb0ed6b30 x9_co_co2o3, int Coroutine, Otherb8a8d706 AioContext);
int generated_co_wrapper Node_nbd_Replyo_4(const BdrvChild *);
int generated_co_wrapper blk_ao4(BlockDriverState const *blk_co_ao4, Unknown4be3a412 p1, Functionf9058e7a blk_ao4, long double p3, enum Mode22154ece p4, const _Bool bdrv_graph_co_rdlock);
int generated_co_wrapper x9_get_sizeo_5(const HandleBdrvChild);
int generated_co_wrapper x9_ao5(const BdrvChild *child, int x9_co_ao5(void));
int generated_co_wrapper bdrv_Truncateo_6(volatile BlockDriverState *const, const long double blk_get_aio_context[static 4], volatile struct Hidden *const i[static const 2], double _Complex aio_co_wake(unsigned int(*)(long double), ...), float _Complex BdrvCoTruncateo6[2 *3], float _Complex(void));
int generated_co_wrapper bdrv_peeko6(BdrvChild *const poll_state, Constant744e5222 bdrv_peeko6, double Coroutine, off_t blk(char, int, ...));
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_7(BdrvChild *arg1, struct Some5b488a4b poll_state_, union Some1df2c4cf job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_7_entry, BlockBackend *BdrvPollCo, uint16_t p4, enum Mode53a16720);
int generated_co_wrapper job_ao7(const BlockDriverState *const p0, int, double _Complex ret, int blk_bs, long double Flags(ssize_t, int, ...), struct Some15530cb4 job_co_ao7[restrict 3]);
int generated_co_wrapper bdrv_nbd_Replyo_8(HandleBdrvChild p0);
int generated_co_wrapper bdrv_nbd_Replyo8(HandleBdrvChild bdrv_co_nbd_Replyo8);
int generated_co_wrapper job_ao_9(const BdrvChild *const job_co_ao_9, OTHERD2A022A7 aio_bh_schedule_oneshot, struct Some0473c6c8 co_wrapper_count, OTHERD2A022A7 p3, struct Some0473c6c8 p4, OTHERD2A022A7 p5, struct Some0473c6c8 p6, OTHERD2A022A7 p7, struct Some0473c6c8 p8, OTHERD2A022A7 p9, struct Some0473c6c8 p10, OTHERD2A022A7 p11, struct Some0473c6c8 p12, OTHERD2A022A7 p13, struct Some0473c6c8 p14, OTHERD2A022A7 p15, struct Some0473c6c8 p16, OTHERD2A022A7 p17, struct Some0473c6c8 p18, OTHERD2A022A7 p19, struct Some0473c6c8 p20, OTHERD2A022A7 p21, struct Some0473c6c8 p22, OTHERD2A022A7 p23, struct Some0473c6c8 p24, OTHERD2A022A7 p25, struct Some0473c6c8 p26, OTHERD2A022A7 p27, struct Some0473c6c8 p28, OTHERD2A022A7 p29, struct Some0473c6c8 p30, OTHERD2A022A7 p31, struct Some0473c6c8 p32, OTHERD2A022A7 p33, struct Some0473c6c8 p34, OTHERD2A022A7 p35, struct Some0473c6c8 p36, OTHERD2A022A7 p37, struct Some0473c6c8 p38, OTHERD2A022A7 p39, struct Some0473c6c8 p40, OTHERD2A022A7 p41, struct Some0473c6c8 p42, OTHERD2A022A7 p43, struct Some0473c6c8 p44, OTHERD2A022A7 p45, struct Some0473c6c8 p46, OTHERD2A022A7 p47, struct Some0473c6c8 p48, OTHERD2A022A7 p49, struct Some0473c6c8 p50, OTHERD2A022A7 p51, struct Some0473c6c8 p52, OTHERD2A022A7 p53, struct Some0473c6c8 p54, OTHERD2A022A7 p55, struct Some0473c6c8 p56, OTHERD2A022A7 p57, struct Some0473c6c8 p58, OTHERD2A022A7 p59, struct Some0473c6c8 p60, OTHERD2A022A7 p61, struct Some0473c6c8 p62, OTHERD2A022A7 p63);
int generated_co_wrapper Node_ao9(volatile BdrvChild *Node_ao9, union Some10790360 BdrvPollCo, short p2, int p3, const int Node_co_ao9, struct Some3ec067f4 Flags);
enum { JobCoGetSizep0 = 7 };
typedef BdrvChild *HandleBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
struct BdrvCoCo2p3 { int taken; };
void x9_co_get_sizep_4_entry(void *opaque);
typedef volatile Somec28949dc Constant62adc1f2;
typedef volatile union Some72eb0986 Constant3a4c70a6;
typedef int BlkCoPeekp6;
void x9_co_co2p_8_entry(void *opaque);
typedef const volatile double *Array48bd14f7[4];
typedef BlockDriverState *HandleBlockDriverState;
int generated_co_wrapper job_get_sizep_0(HandleBdrvChild JobCoGetSizep0);
int generated_co_wrapper job_ap0(BdrvChild *co_wrapper_count, size_t p1(struct hidden_one *a0), int job_co_ap0, bool p3[static 4], enum Mode36e9d246, _Other41725439);
int generated_co_wrapper x9_peekp_1(BlockDriverState *const Flags);
int generated_co_wrapper x9_pwrite_zeroesp1(AliasBlockDriverState *X9CoPwriteZeroesp1, int);
int generated_co_wrapper x9_Truncatep_2(volatile BlockDriverState *, float x9_co_Truncatep_2_entry(void(*)(void), int, ...), BdrvChild *x9_co_Truncatep_2, _Bool ret, long long i, int blk);
int generated_co_wrapper x9_get_sizep2(struct BlockDriverState *const aio_context_acquire);
int generated_co_wrapper bdrv_co2p_3(BlockDriverState const *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int BdrvCoCo2p3, enum Mode1a34d831 AioContext);
int generated_co_wrapper Node_peekp3(BdrvChild *Node_peekp3, OTHER29AC1312 Node_co_peekp3);
int generated_co_wrapper x9_get_sizep_4(BlockDriverState const *, int poll_state, const char arg1[2 *3], struct hidden_one *p3, enum Modebb7ef5e5 bdrv_graph_wrlock, bool _flags);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp4(BdrvChild const *qemu_coroutine_self, int co, int table[co+1]);
int generated_co_wrapper job_ap_5(const BdrvChild *const BdrvPollCo, uintptr_t job_co_ap_5, volatile BlockDriverState *p2, _Bool, Unknowna67fecc0 p4, long double p5);
int generated_co_wrapper Node_Truncatep5(AliasBlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Constant62adc1f2 child, int(int a0, QEMUIOVector *a1, void *const volatile *a2, ...), char *NodeCoTruncatep5, Constant3a4c70a6 Node_co_Truncatep5, double(**Node_Truncatep5)(void), int count, int table[count+1]);
int generated_co_wrapper blk_peekp_6(BlockDriverState const *const errp$);
int generated_co_wrapper x9_in_progressp6(HandleBdrvChild p0);
int generated_co_wrapper Node_co2p_7(AliasBlockDriverState *Node_co2p_7, double opaque(void), unsigned long long int NodeCoCo2p7, int(*p3)[1], BlockDriverState *, OTHER4718997B i, double p6(void), unsigned long long int p7, int(*p8)[1], BlockDriverState *p9, OTHER4718997B p10, double p11(void), unsigned long long int p12, int(*p13)[1], BlockDriverState *p14, OTHER4718997B p15, double p16(void), unsigned long long int p17, int(*p18)[1], BlockDriverState *p19, OTHER4718997B p20, double p21(void), unsigned long long int p22, int(*p23)[1], BlockDriverState *p24, OTHER4718997B p25, double p26(void), unsigned long long int p27, int(*p28)[1], BlockDriverState *p29, OTHER4718997B p30, double p31(void), unsigned long long int p32, int(*p33)[1], BlockDriverState *p34, OTHER4718997B p35, double p36(void), unsigned long long int p37, int(*p38)[1], BlockDriverState *p39, OTHER4718997B p40, double p41(void), unsigned long long int p42, int(*p43)[1], BlockDriverState *p44, OTHER4718997B p45, double p46(void), unsigned long long int p47, int(*p48)[1], BlockDriverState *p49, OTHER4718997B p50, double p51(void), unsigned long long int p52, int(*p53)[1], BlockDriverState *p54, OTHER4718997B p55, double p56(void), unsigned long long int p57, int(*p58)[1], BlockDriverState *p59, OTHER4718997B p60, double p61(void), unsigned long long int p62, int(*p63)[1], BlockDriverState *p64, OTHER4718997B p65, double p66(void), unsigned long long int p67, int(*p68)[1], BlockDriverState *p69, OTHER4718997B p70, double p71(void), unsigned long long int p72, int(*p73)[1], BlockDriverState *p74, OTHER4718997B p75, double p76(void), unsigned long long int p77, int(*p78)[1], BlockDriverState *p79, OTHER4718997B p80, double p81(void), unsigned long long int p82, int(*p83)[1], BlockDriverState *p84, OTHER4718997B p85, double p86(void), unsigned long long int p87, int(*p88)[1], BlockDriverState *p89, OTHER4718997B p90, double p91(void), unsigned long long int p92, int(*p93)[1], BlockDriverState *p94, OTHER4718997B p95, double p96(void), unsigned long long int p97, int(*p98)[1], BlockDriverState *p99, OTHER4718997B p100, double p101(void), unsigned long long int p102, int(*p103)[1], BlockDriverState *p104, OTHER4718997B p105, double p106(void), unsigned long long int p107, int(*p108)[1], BlockDriverState *p109, OTHER4718997B p110, double p111(void), unsigned long long int p112, int(*p113)[1], BlockDriverState *p114, OTHER4718997B p115, double p116(void), unsigned long long int p117, int(*p118)[1], BlockDriverState *p119, OTHER4718997B p120, double p121(void), unsigned long long int p122, int(*p123)[1], BlockDriverState *p124, OTHER4718997B p125, double p126(void));
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp7(const BdrvChild *p0);
int generated_co_wrapper x9_co2p_8(struct BlockDriverState *qemu_get_aio_context);
int generated_co_wrapper bdrv_get_sizep8(struct BdrvChild *qemu_coroutine_yield, Unknown7ce13253, _Atomic double *AioContext, const Array48bd14f7 p3, BdrvChild const *, float qemu_get_current_aio_context);
int generated_co_wrapper bdrv_get_sizep_9(const HandleBlockDriverState p0);
int generated_co_wrapper x9_co2p9(BdrvChild *Coroutine, void(int, const char *, int), Unknown39d5aad1 co_, void X9CoCo2p9(int16_t a0), int qemu_coroutine_yield, double _Complex p5);
struct __attribute__((packed)) Some228ee606 { _Bool m0[3]; int m2; };
struct Some2e6582f5 { struct Some228ee606 m0[17]; int m1; };
typedef long long Unknown56e6bf7d;
enum Mode58f878a3 { Mode58f878a3_0 = 100, Mode58f878a3_1 = 3, Mode58f878a3_2 = 1 << 4 };
typedef struct { enum Mode58f878a3 m0[3]; int16_t m1; } Some3b95162a;
typedef const Some3b95162a Constant33fe5d03;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef signed char Unknown7ce13253;
typedef struct JobTxn JobTxn;
typedef int _Otherd2a022a7;
typedef BlockDriverState *HandleBlockDriverState;
typedef float _Other4718997b;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef unsigned char Unknownd6a9c141;
enum Mode68f15bd8 { Mode68f15bd8_0 = 3, Mode68f15bd8_1, Mode68f15bd8_2 };
typedef long unsigned int Unknown7b60f772;
typedef BdrvChild AliasBdrvChild;
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
typedef const int *const volatile *Other0af01f78;
typedef unsigned Array686af274[4];
typedef int Otherd2a022a7_t;
extern int x9_co_get_sizeq_5_entry;
typedef BdrvChild *HandleBdrvChild;
typedef union { long unsigned int m0; } Some25831cb8;
typedef int Arrayd2a022a7[4];
typedef const volatile char *_Other07412f83;
typedef int BlkCoInProgressq6;
static inline int JobCoPeekq7(int a) { return a; }
typedef short Unknown93f0eaa7;
typedef off_t Unknownabe52526;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
struct Some8f30b7ed { _Bool m0; unsigned bits : 3; };
typedef const struct Some8f30b7ed Constant87b3feba;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq8 = 7 };
typedef void Function6b4da060(__int128 a0);
enum Modee30d4959 { Modee30d4959_0 = 3, Modee30d4959_1 = 1 << 4, Modee30d4959_2 = 100 };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef struct __attribute__((packed)) { enum Modee30d4959 m0; double m1; enum Mode4b47f04e m2[17]; } Somee1982222;
enum Mode29a96c65 { Mode29a96c65_0, Mode29a96c65_1 = 3, Mode29a96c65_2 = 3 };
typedef unsigned int Unknown2ef0b51c;
typedef __int128 Unknown3d12be2a;
int generated_co_wrapper x9_pwrite_zeroesq_0(BlockDriverState *ret, struct Some2e6582f5 qemu_in_coroutine, Unknown56e6bf7d x9_co_pwrite_zeroesq_0, Constant33fe5d03 x9_co_pwrite_zeroesq_0_entry, enum Mode36e9d246 Coroutine, Unknown7ce13253 offset);
int generated_co_wrapper blk_Truncateq0(struct BdrvChild *blk_co_Truncateq0_entry, const volatile JobTxn *p1, int blk_co_Truncateq0, int AioContext, volatile float _Complex *p4, _Otherd2a022a7 qemu_coroutine_yield);
int generated_co_wrapper job_pwrite_zeroesq_1(const HandleBlockDriverState AioContext, void p1(_Bool a0, int a1, int8_t a2), _Other4718997b JobCoPwriteZeroesq1, enum Mode2ccc7eab job_co_pwrite_zeroesq_1_entry, enum Modebb7ef5e5 bdrv_graph_wrlock, float _Complex job_pwrite_zeroesq_1);
int generated_co_wrapper bdrv_get_sizeq1(BdrvChild *bdrv_get_sizeq1, double _Complex, Unknownd6a9c141 bdrv_co_get_sizeq1);
int generated_co_wrapper bdrv_nbd_Replyq_2(volatile BlockDriverState *const, enum Mode68f15bd8 bdrv_co_nbd_Replyq_2_entry, Unknown7b60f772 aio_context_acquire);
int generated_co_wrapper job_peekq2(BdrvChild *co_);
int generated_co_wrapper job_aq_3(AliasBdrvChild *const job_co_aq_3_entry);
int generated_co_wrapper bdrv_nbd_Replyq3(const BdrvChild *p0, enum Mode1a34d831 s, int, BdrvChild *poll_state, const volatile Other0af01f78 bdrv_co_nbd_Replyq3, const Array686af274 n1);
int generated_co_wrapper bdrv_Truncateq_4(BdrvChild const *p0, Otherd2a022a7_t _flags, int bdrv_co_Truncateq_4);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq4(HandleBlockDriverState Coroutine);
int generated_co_wrapper x9_get_sizeq_5(HandleBdrvChild p0, double x9_co_get_sizeq_5);
int generated_co_wrapper blk_pwrite_zeroesq5(const BdrvChild *BlkCoPwriteZeroesq5, float _Complex p1, int p2, Some25831cb8 p3, const Arrayd2a022a7 p4, _Other07412f83 p5, float _Complex p6, int p7, Some25831cb8 p8, const Arrayd2a022a7 p9, _Other07412f83 p10, float _Complex p11, int p12, Some25831cb8 p13, const Arrayd2a022a7 p14, _Other07412f83 p15, float _Complex p16, int p17, Some25831cb8 p18, const Arrayd2a022a7 p19, _Other07412f83 p20, float _Complex p21, int p22, Some25831cb8 p23, const Arrayd2a022a7 p24, _Other07412f83 p25, float _Complex p26, int p27, Some25831cb8 p28, const Arrayd2a022a7 p29, _Other07412f83 p30);
int generated_co_wrapper blk_in_progressq_6(HandleBlockDriverState arg2);
int generated_co_wrapper blk_Truncateq6(BlockDriverState *BlkCoTruncateq6, int s, int table[s+1]);
int generated_co_wrapper job_peekq_7(struct BdrvChild *nbSectors, Unknown93f0eaa7 index);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq7(struct BlockDriverState *, Unknownabe52526 Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq7, enum Mode36e9d246 Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq7, float _Complex NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq7, enum Mode8a1d685b Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq7_entry, Constant87b3feba p5);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_8(struct BdrvChild *qemu_coroutine_create, struct BlockDriverState *AioContext, BdrvChild **p2, bool s, int BdrvPollCo, int co, int table[co+1]);
int generated_co_wrapper job_co2q8(BdrvChild *p0, Function6b4da060 job_co_co2q8, const Somee1982222 p2[sizeof(int)][2], const enum Mode58f878a3 p3, BlockDriverState *Coroutine, int job_co2q8);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_9(const BdrvChild *aio_context_release, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_9, enum Mode29a96c65, Unknown2ef0b51c p3, Unknown3d12be2a p4, float aio_bh_schedule_oneshot(void));
int generated_co_wrapper bdrv_peekq9(BdrvChild const *bdrv_co_peekq9, int, unsigned char p2(int, int8_t, int));
typedef int X9CoPeekr0;
typedef BlockDriverState AliasBlockDriverState;
enum { NodeCoCo2r3 = 7 };
typedef BdrvChild *HandleBdrvChild;
void job_co_ar_4_entry(void *opaque);
typedef BdrvChild AliasBdrvChild;
typedef int64_t Function097e9887(void);
struct BdrvCoInProgressr8 { int taken; };
static inline int X9CoGetSizer9(int a) { return a; }
int generated_co_wrapper x9_peekr_0(BlockDriverState *p0, int(*n1[static 4])(volatile struct Hidden *a0, ...), float BdrvPollCo, double qemu_coroutine_yield, int bs, int);
int generated_co_wrapper job_pwrite_zeroesr0(volatile BlockDriverState *Coroutine, const Error *p1, ptrdiff_t child, bool ret_);
int generated_co_wrapper Node_pwrite_zeroesr_1(AliasBlockDriverState *blk_bs);
int generated_co_wrapper blk_in_progressr1(const BdrvChild *const p0, double _Complex, Unknown066d508b blk_in_progressr1, int Coroutine, float p4), job_ar_2(BlockDriverState *bdrv_graph_rdlock_main_loop), bdrv_get_sizer2(BlockDriverState *const bdrv_graph_co_rdlock, _Bool poll_state_, Some3cd94d7d ALL[4], Unknown90d47642 p3, int bdrv_get_aio_context, double _Complex), Node_co2r_3(volatile BlockDriverState *, int s, int table[s+1]);
int generated_co_wrapper job_pwrite_zeroesr3(HandleBdrvChild job_co_pwrite_zeroesr3_entry, long double p1(void), const volatile OTHER39D5AAD1 aio_co_wake), job_ar_4(volatile BdrvChild *, int offset, double p2, volatile enum Mode36e9d246), bdrv_co2r4(BdrvChild *AioContext, double Coroutine, double p2, double p3, double p4, double p5, double p6, double p7, double p8, double p9, double p10, double p11, double p12, double p13, double p14, double p15, double p16, double p17, double p18, double p19, double p20, double p21, double p22, double p23, double p24, double p25, double p26, double p27, double p28, double p29, double p30, double p31, double p32, double p33, double p34, double p35, double p36, double p37, double p38, double p39, double p40, double p41, double p42, double p43, double p44, double p45, double p46, double p47, double p48, double p49, double p50, double p51, double p52, double p53, double p54, double p55, double p56, double p57, double p58, double p59, double p60, double p61, double p62, double p63, double p64, double p65, double p66, double p67, double p68, double p69, double p70, double p71, double p72, double p73, double p74, double p75, double p76, double p77, double p78, double p79, double p80, double p81, double p82, double p83, double p84, double p85, double p86, double p87, double p88, double p89, double p90, double p91, double p92, double p93, double p94, double p95, double p96, double p97, double p98, double p99, double p100, double p101, double p102, double p103, double p104, double p105, double p106, double p107, double p108, double p109, double p110, double p111, double p112, double p113, double p114, double p115, double p116, double p117, double p118, double p119, double p120, double p121, double p122, double p123, double p124, double p125, double p126), job_get_sizer_5(AliasBlockDriverState *arg2, ssize_t);
int generated_co_wrapper job_in_progressr5(struct BdrvChild *const JobCoInProgressr5);
int generated_co_wrapper bdrv_in_progressr_6(const BdrvChild *AioContext, const volatile char *const nbSectors[static const 2][5], bool bdrv_in_progressr_6, const Some05e7a61d arg2[static const 2], int bdrv_co_in_progressr_6, unsigned char);
int generated_co_wrapper job_pwrite_zeroesr6(BdrvChild *offset), Node_pwrite_zeroesr_7(AliasBdrvChild *const, struct Somea0cedd94 p1, Unknown39d5aad1 Node_co_pwrite_zeroesr_7, Otherf6b13ead_t p3, void p4(void), Function097e9887 AioContext), blk_peekr7(volatile BdrvChild *const, Unknownf855cb95 Coroutine, enum Mode85266ff8 bdrv_poll_co, BdrvChild const *blk_co_peekr7_entry, double p4, double p5, int arg1, int table[arg1+1]), bdrv_in_progressr_8(BlockDriverState *arg2, union Someab65038d yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, BlockDriverState *const volatile *p2);
int generated_co_wrapper x9_peekr8(AliasBdrvChild *errp$, float _Complex aio_bh_schedule_oneshot, const BlockBackend *p2, unsigned __int128, double _Complex BdrvPollCo[const 2], long double _Complex);
int generated_co_wrapper x9_get_sizer_9(volatile BdrvChild *p0, _Other41993409 bytes, _Other48e6a985 p2, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, const long double _Complex x9_get_sizer_9[const 2], _Bool qemu_coroutine_self);
int generated_co_wrapper Node_pwrite_zeroesr9(BdrvChild *NodeCoPwriteZeroesr9);
static inline int NodeCoNbdReplys0(int a) { return a; }
typedef double _Complex Array5ba171fd[4];
typedef BdrvChild *HandleBdrvChild;
extern int job_co_nbd_Replys_2_entry;
typedef BdrvChild AliasBdrvChild;
typedef const enum Mode36e9d246 Constantb17331be;
typedef BlockDriverState AliasBlockDriverState;
typedef long double Arrayac3ccef3[4];
typedef char Function9129afb4(double _Complex, bool);
typedef void Functionedb35b03(void);
typedef long double _Complex Array41993409[4];
int generated_co_wrapper Node_nbd_Replys_0(const BlockDriverState *ALL);
int generated_co_wrapper job_get_sizes0(volatile BdrvChild *const p0, Array5ba171fd co_wrapper_count, double job_co_get_sizes0, Other2afb2096_t p3, OTHER38AEB8ED p4, OTHERE807BC0D AioContext);
int generated_co_wrapper job_get_sizes_1(BdrvChild *const blk_bs, double _Complex Coroutine, OTHER3B1C2B77 nbSectors, BdrvChild **JobCoGetSizes1, enum Mode4ebaee38 job_co_get_sizes_1_entry, Other94159828 p5);
int generated_co_wrapper x9_Truncates1(const HandleBdrvChild p0, struct Some9b4c242e assume_graph_lock, uint32_t arg2);
int generated_co_wrapper job_nbd_Replys_2(AliasBdrvChild *job_co_nbd_Replys_2, Constantb17331be p1, long double _Complex BdrvPollCo, AliasBlockDriverState *ret, float(*job_nbd_Replys_2)[1], Arrayac3ccef3 child);
int generated_co_wrapper job_in_progresss2(AliasBdrvChild *s_);
int generated_co_wrapper x9_Truncates_3(BlockDriverState const *x9_co_Truncates_3, int p1, struct Some3d7f02d4 i, Function9129afb4 co_, BlockDriverState **volatile p4, enum Mode6cb30bde qemu_coroutine_yield);
int generated_co_wrapper Node_nbd_Replys3(volatile BdrvChild *NodeCoNbdReplys3, Functionedb35b03, double _Complex Node_co_nbd_Replys3, AliasBdrvChild *Node_co_nbd_Replys3_entry, int i);
int generated_co_wrapper job_nbd_Replys_4(BlockDriverState const *JobCoNbdReplys4, int p1);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs4(AliasBdrvChild *qemu_coroutine_yield, int arg1, int table[arg1+1]);
int generated_co_wrapper blk_get_sizes_5(BdrvChild const *aio_context_release, Other4718997b_t, double Coroutine, int arg2, enum Mode36e9d246 bdrv_poll_co, Some2263492d blk_co_get_sizes_5);
int generated_co_wrapper bdrv_Truncates5(BdrvChild *const i, int p1, _Bool BdrvCoTruncates5(uintptr_t, double, int(*)(void)), int n1(int, ...), Some68bb19d5 aio_co_wake, Some93f69678 bdrv_poll_co);
int generated_co_wrapper bdrv_pwrite_zeroess_6(HandleBdrvChild BdrvPollCo, float Coroutine, float _Complex blk_bs, Unknown066d508b arg1, Unknownd6a9c141 bdrv_co_pwrite_zeroess_6);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs6(BdrvChild *poll_state_);
int generated_co_wrapper x9_co2s_7(BlockDriverState *, float X9CoCo2s7);
int generated_co_wrapper blk_co2s7(BdrvChild const *, bool(**ret)(int a0, int a1, long double _Complex a2, ...), void(*const blk_co_co2s7[const 2])(long double _Complex, double, ...), enum Modee5fbf669 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long long BlkCoCo2s7[ *][2]);
int generated_co_wrapper blk_nbd_Replys_8(BlockDriverState *p0, float p1, int p2, long double);
int generated_co_wrapper x9_pwrite_zeroess8(BlockDriverState const *const x9_co_pwrite_zeroess8_entry, BlockBackend *x9_co_pwrite_zeroess8, union Some0fd6ade4 X9CoPwriteZeroess8, _Bool AioContext, const Array41993409 aio_bh_schedule_oneshot);
int generated_co_wrapper job_Truncates_9(AliasBlockDriverState *job_co_Truncates_9, unsigned int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int arg1, int table[arg1+1]);
int generated_co_wrapper x9_peeks9(const BdrvChild *qemu_coroutine_create, int s, int table[s+1]);
static inline int BlkCoInProgresst0(int a) { return a; }
extern int x9_co_at_1_entry;
typedef BlockDriverState AliasBlockDriverState;
enum { NodeCoAt2 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
typedef int Functiona9542f43(void);
typedef int JobCoGetSizet4;
typedef unsigned char Functiond79a3750(int, ...);
typedef BdrvChild *HandleBdrvChild;
typedef const volatile Unknownb0ed6b30 Constantf3b9e317;
void Node_co_nbd_Replyt_8_entry(void *opaque);
int generated_co_wrapper blk_in_progresst_0(BlockDriverState *assert, volatile union Someca5b8dc1 errp$, Otherd422e100_t blk_co_in_progresst_0_entry);
int generated_co_wrapper blk_pwrite_zeroest0(volatile BdrvChild *ret, __int128 blk_co_pwrite_zeroest0);
int generated_co_wrapper x9_at_1(AliasBlockDriverState *x9_co_at_1, bool Flags(void), long double X9CoAt1, Unknown07d79e56 ret, _Otherd2a022a7, int, int co, int table[co+1]);
int generated_co_wrapper job_get_sizet1(AliasBlockDriverState *ALL, _Other0d83db43 assert, union Some582f3811, struct Some66fc09fc JobCoGetSizet1, const int AioContext[sizeof(int)], union Some1e3a6806 aio_bh_schedule_oneshot);
int generated_co_wrapper Node_at_2(BdrvChild *);
int generated_co_wrapper bdrv_nbd_Replyt2(HandleBlockDriverState p0, unsigned char p1, const char *qemu_get_aio_context, struct Somecb471280 assert, volatile BdrvChild *Coroutine, const Somef805e4fd bdrv_co_nbd_Replyt2_entry);
int generated_co_wrapper bdrv_nbd_Replyt_3(BlockDriverState const *const bdrv_graph_co_rdlock, Functiona9542f43 bdrv_co_nbd_Replyt_3, volatile BlockDriverState *assume_graph_lock, int BdrvPollCo);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt3(const BlockDriverState *const job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt3, enum Mode447e1df5 p1);
int generated_co_wrapper job_get_sizet_4(volatile BdrvChild *const i, const uint8_t BdrvPollCo[static const 2][5], _Bool bdrv_graph_wrlock, wchar_t p3, enum Mode22154ece blk_get_aio_context, BlockDriverState *const volatile *job_co_get_sizet_4);
int generated_co_wrapper bdrv_in_progresst4(volatile BlockDriverState *bdrv_poll_co, Functiond79a3750 BdrvPollCo);
int generated_co_wrapper job_co2t_5(HandleBlockDriverState job_co2t_5, Someb661a7c5 in_progress[][5], void aio_wait_kick(signed char, volatile char *, long double _Complex, ...), Unknown56e6bf7d n1);
int generated_co_wrapper job_get_sizet5(BdrvChild *, long double _Complex job_co_get_sizet5, int JobCoGetSizet5(void), QDict *);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_6(BlockDriverState *const, const BlockDriverState *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_6_entry);
int generated_co_wrapper job_co2t6(const HandleBdrvChild bdrv_graph_rdlock_main_loop);
int generated_co_wrapper x9_Truncatet_7(BlockDriverState *in_progress, Constantf3b9e317, float offset, const long long X9CoTruncatet7[sizeof(int)][2], float x9_co_Truncatet_7_entry, Unknown066d508b x9_co_Truncatet_7);
int generated_co_wrapper bdrv_get_sizet7(volatile BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper Node_nbd_Replyt_8(struct BlockDriverState *BdrvPollCo, char *Node_nbd_Replyt_8, Other1322bebb qemu_coroutine_yield, int n1, enum Modec97411b3 Node_co_nbd_Replyt_8, uintptr_t ret);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt8(BlockDriverState const *const, int p1);
int generated_co_wrapper job_pwrite_zeroest_9(volatile BdrvChild *p0, const volatile ptrdiff_t n1, BlockBackend **);
int generated_co_wrapper job_get_sizet9(volatile BlockDriverState *const JobCoGetSizet9, int p1, ssize_t n1, int Coroutine, BdrvChild *const volatile *, int);
extern int job_co_get_sizeu_0_entry;
struct hidden_one;
typedef char Unknownf855cb95;
typedef const long double _Complex Constant8ce2b48e;
void blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_1_entry(void *opaque);
typedef char Function1c7db06e(int, int, int16_t);
typedef struct QEMUIOVector QEMUIOVector;
typedef int BlkCoAu2;
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef double _Complex Array5ba171fd[4];
typedef unsigned int Unknown2ef0b51c;
typedef signed char Unknown7ce13253;
typedef int _Otherd2a022a7;
typedef int Unknownd2a022a7;
typedef uint16_t Unknown39d5aad1;
extern int Node_co_co2u_7_entry;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct __attribute__((packed)) Somee29aa717 { enum Mode16f96c31 m0; };
typedef double Functionc5cec45e(void);
struct __attribute__((packed)) Someeb882818 { int m0[3]; long int m1; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef unsigned long long int Arrayfc5324b1[4];
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct __attribute__((packed)) Somecda7edb6 { enum Mode2ccc7eab m0; BdrvChild **m1; int m2[3]; unsigned bits : 3; };
typedef struct JobTxn JobTxn;
typedef JobTxn *volatile Constantd030fb46;
typedef signed char Array7ce13253[4];
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
struct Hidden;
typedef union { off_t m0[17]; int m1; enum Mode47ab3b9b m2[3]; struct Hidden *m3[17]; } Somef6967924;
int generated_co_wrapper job_get_sizeu_0(const BdrvChild *poll_state, struct hidden_one *p1, long double BdrvPollCo, Unknownf855cb95 JobCoGetSizeu0);
int generated_co_wrapper job_co2u0(BdrvChild *i, double _Complex AioContext, int job_co_co2u0, Constant8ce2b48e Flags, int count, int table[count+1]);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_1(volatile BdrvChild *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_1_entry);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu1(struct BdrvChild *bs, Function1c7db06e BdrvPollCo, _Atomic float _Complex **qemu_get_current_aio_context, QEMUIOVector *volatile *p3, char job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu1, int p5, Function1c7db06e p6, _Atomic float _Complex **p7, QEMUIOVector *volatile *p8, char p9, int p10, Function1c7db06e p11, _Atomic float _Complex **p12, int count, int table[count+1]);
int generated_co_wrapper blk_au_2(HandleBlockDriverState blk_co_au_2_entry, BdrvChild *i, unsigned int, int s, int table[s+1]);
int generated_co_wrapper job_au2(AliasBdrvChild *job_co_au2, float _Complex JobCoAu2, int s_2, long int job_co_au2_entry);
int generated_co_wrapper Node_pwrite_zeroesu_3(AliasBlockDriverState *bytes, int BdrvPollCo, bool p2(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *AioContext, int NodeCoPwriteZeroesu3, const Array5ba171fd Coroutine, int p6, bool p7(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *p8, int p9, const Array5ba171fd p10, int p11, bool p12(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *p13, int p14, const Array5ba171fd p15, int p16, bool p17(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *p18, int p19, const Array5ba171fd p20, int p21, bool p22(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *p23, int p24, const Array5ba171fd p25, int p26, bool p27(ptrdiff_t, BlockDriverState **), volatile BlockDriverState *p28, int p29, const Array5ba171fd p30, int co, int table[co+1]);
int generated_co_wrapper blk_in_progressu3(BdrvChild const *i, Unknown2ef0b51c assert, const volatile struct hidden_one *volatile *AioContext);
int generated_co_wrapper x9_Truncateu_4(BdrvChild *AioContext, Unknown7ce13253 bdrv_graph_rdlock_main_loop, BlockDriverState const *p2, _Otherd2a022a7 _flags, Unknownd2a022a7 Flags, int x9_co_Truncateu_4_entry);
int generated_co_wrapper bdrv_co2u4(BdrvChild const *co_, float _Complex bdrv_co_co2u4(void), _Bool s_, volatile BlockBackend *n1, Unknown39d5aad1, long double bdrv_co_co2u4_entry);
int generated_co_wrapper blk_co2u_5(BdrvChild *p0);
int generated_co_wrapper bdrv_get_sizeu5(const BdrvChild *BdrvCoGetSizeu5);
int generated_co_wrapper x9_peeku_6(BdrvChild *_flags);
int generated_co_wrapper bdrv_Truncateu6(HandleBlockDriverState BdrvCoTruncateu6, struct BlockDriverState *AioContext);
int generated_co_wrapper Node_co2u_7(BlockDriverState *const Node_co_co2u_7, void p1(void));
int generated_co_wrapper blk_Truncateu7(const BlockDriverState *BdrvPollCo, _Bool blk_co_Truncateu7_entry(float _Complex, ...), int arg2, struct Somee29aa717[2 *3]);
int generated_co_wrapper bdrv_in_progressu_8(BdrvChild *co, float bdrv_co_in_progressu_8, unsigned long long int p2, Functionc5cec45e, const struct Someeb882818 BdrvCoInProgressu8[static const 2][5], enum Mode22154ece assert);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu8(struct BdrvChild *in_progress, Unknown39d5aad1 arg1);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_9(struct BlockDriverState *p0, Arrayfc5324b1 BdrvPollCo, int co_wrapper_count, float _Complex p3(void), BlockBackend *poll_state, int blk_get_aio_context);
int generated_co_wrapper job_nbd_Replyu9(BdrvChild *job_co_nbd_Replyu9, int blk_bs, struct Somecda7edb6 bdrv_get_aio_context, Constantd030fb46 arg2, Array7ce13253 job_nbd_Replyu9, Somef6967924 p5, int count, int table[count+1]);
static inline int X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv0(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState *HandleBlockDriverState;
struct BdrvCoInProgressv3 { int taken; };
typedef long int Array16dbad07[4];
struct BlkCoInProgressv4 { int taken; };
extern int job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_5_entry;
typedef volatile enum Mode7826d7b4 Constantb5774059;
typedef const Unknown03bf1c95 Constant4569641d;
void bdrv_co_pwrite_zeroesv_7_entry(void *opaque);
typedef int Arrayd2a022a7[4];
typedef BlockDriverState AliasBlockDriverState;
typedef const volatile Unknown2ef0b51c Constant742ddec5;
struct NodeCoAv9 { int taken; };
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_0(BlockDriverState const *co_), blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv0(struct BdrvChild *const aio_wait_kick, enum Modebb7ef5e5 p1, int blk_bs, uint64_t BdrvPollCo, OTHER1C995DE1 blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv0, int bdrv_get_aio_context), bdrv_get_sizev_1(HandleBdrvChild aio_context_acquire), Node_nbd_Replyv1(AliasBdrvChild *const aio_context_acquire, _Other6a1fd49e Node_co_nbd_Replyv1, enum Mode4e1da079 co);
int generated_co_wrapper bdrv_pwrite_zeroesv_2(HandleBlockDriverState bdrv_co_pwrite_zeroesv_2, Otherc80e29f5_t p1, ptrdiff_t(void *volatile *, float, int, ...)), bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv2// * 
(volatile BlockDriverState *, long double// @param n[in] 
BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv2, const int//
p2[2 *3], char *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv2), bdrv_in_progressv_3(volatile BdrvChild *AioContext, _Bool arg1//*
, volatile BlockBackend *bdrv_co_in_progressv_3, const Array16dbad07 qemu_get_aio_context, enum Mode22154ece qemu_get_current_aio_context), bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv3(BlockDriverState *p0, struct Someb509a2ea errp$[static// @param n[in] 
const 2], enum Mode36e9d246 bdrv_graph_wrlock);
extern int generated_co_wrapper blk_in_progressv_4(volatile BlockDriverState *bytes, volatile BlockDriverState// é€ 
*blk_co_in_progressv_4, float Flags, uint8_t blk_co_in_progressv_4_entry, unsigned char// #if 0 
, Otherf8d0d6d1_t offset, volatile BlockDriverState *p6// #if 0 
, float p7, uint8_t p8, unsigned char// * 
p9, Otherf8d0d6d1_t p10, volatile BlockDriverState *p11, float p12,// why 
uint8_t p13, unsigned char p14, Otherf8d0d6d1_t p15, volatile BlockDriverState *p16, float p17, uint8_t p18, unsigned char p19, Otherf8d0d6d1_t p20, volatile BlockDriverState *p21,// " 
float p22, uint8_t p23// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, unsigned char p24, Otherf8d0d6d1_t p25// " 
, volatile BlockDriverState *p26,// co_wrapper_mixed 
float p27, uint8_t p28, unsigned char// #if 0 
p29, Otherf8d0d6d1_t p30, volatile BlockDriverState *p31, float//*
p32// ' 
, uint8_t p33, unsigned char p34, Otherf8d0d6d1_t p35, volatile BlockDriverState *// " 
p36, float p37, uint8_t p38,//
unsigned char p39, Otherf8d0d6d1_t p40// " 
, volatile// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
BlockDriverState *p41, float p42, uint8_t p43// ' 
, unsigned char//
p44, Otherf8d0d6d1_t p45, volatile BlockDriverState *p46, float p47, uint8_t p48, unsigned char p49, Otherf8d0d6d1_t p50, volatile BlockDriverState// " 
*p51// * 
,// é€ 
float p52, uint8_t p53, unsigned char p54, Otherf8d0d6d1_t p55, volatile BlockDriverState *p56, float p57, uint8_t p58, unsigned char p59, Otherf8d0d6d1_t p60// é€ 
, volatile BlockDriverState *p61// ' 
, float p62, uint8_t p63);
int generated_co_wrapper x9_nbd_Replyv4(BdrvChild *const, int x9_co_nbd_Replyv4_entry, int X9CoNbdReplyv4), job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_5(volatile BlockDriverState *BdrvPollCo, BdrvChild *const *bdrv_poll_co, BdrvChild *const *p2, BdrvChild *const *p3, BdrvChild *const// * 
*p4, BdrvChild *const// * 
*p5, BdrvChild *const *p6, BdrvChild *const *p7, BdrvChild *const *p8, BdrvChild *const *p9, BdrvChild *const *p10, BdrvChild *const *p11, BdrvChild *const *p12, BdrvChild *const *p13, BdrvChild *const *p14,// ' 
BdrvChild *const *p15, BdrvChild *const *p16, BdrvChild *const *p17, BdrvChild *const *p18, BdrvChild *const *p19, BdrvChild *const *p20, BdrvChild *const *p21, BdrvChild *const *p22, BdrvChild *const *p23, BdrvChild *const *p24, BdrvChild *const *// é€ 
p25, BdrvChild *const *p26, BdrvChild *const *p27, BdrvChild *const *p28, BdrvChild *const *p29,// why 
BdrvChild *const *p30),// #if 0 
job_av5(HandleBlockDriverState n1, uintptr_t blk, int// { ( 
p2(//
void), Unknowna67fecc0 bdrv_get_aio_context, Constantb5774059 p4, enum Mode4e1da079), job_co2v_6(BdrvChild *const, bool p1, BlockDriverState const *job_co_co2v_6, float p3[4])// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
;
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv6(volatile BlockDriverState *p0, Constant4569641d p1, Unknown5cb56a87 aio_bh_schedule_oneshot_full, Otherd2a022a7_t blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv6, double// " 
_Complex arg2, Othera67fecc0 BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv6), bdrv_pwrite_zeroesv_7(BlockDriverState *bdrv_co_pwrite_zeroesv_7), job_in_progressv7(struct BdrvChild//*
*//
i, BlockBackend *const *JobCoInProgressv7, Arrayd2a022a7 job_in_progressv7, BlockBackend *poll_state_, int offset, volatile char p5), Node_get_sizev_8(AliasBlockDriverState *AioContext, wchar_t NodeCoGetSizev8, _Otherca6414bb offset, _Otherac3ccef3 p3);
int generated_co_wrapper job_av8(BdrvChild *job_co_av8, Unknown4b1e0938 AioContext, Constant742ddec5 ret_, float p3),// " 
Node_av_9(BlockDriverState *BdrvPollCo, long double _Complex p1(double _Complex a0, int a1), const Unknown39d5aad1 Node_co_av_9, BdrvChild *n1), Node_peekv9(const BlockDriverState *NodeCoPeekv9, _Other94159828);
struct BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw0 { int taken; };
typedef union { int m0; int m1; int m2; int m3[17]; } Some199c0940;
typedef Some199c0940 Other79d88976_t;
typedef BlockDriverState AliasBlockDriverState;
typedef off_t Otherabe52526_t;
typedef void Function74732f9d(int a0, _Bool a1, signed int a2, ...);
typedef BlockBackend AliasBlockBackend;
typedef long unsigned int Functiona5915b4d(float, _Bool, float);
typedef double Functionbe24384b(float _Complex a0, long long a1, _Bool a2);
static inline int BlkCoNbdReplyw2(int a) { return a; }
typedef struct { signed int (*m0[3])(long double _Complex a0, long double _Complex a1, int a2, ...); long double _Complex m1; } Somed76b53ba;
typedef const Somed76b53ba Constantfb1e355c;
typedef float _Complex _Other94159828;
typedef BlockDriverState *HandleBlockDriverState;
typedef long double _Complex Other41993409;
typedef BdrvChild *HandleBdrvChild;
typedef size_t Array07d79e56[4];
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct hidden_one;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
struct Someca7f8cdc { int m0; const volatile struct hidden_one *m1; int m2[3]; enum Mode956b2d09 m3; unsigned bits : 3; };
void x9_co_nbd_Replyw_6_entry(void *opaque);
struct Somee9ddfa5a { int m0; };
enum { NodeCoTruncatew7 = 7 };
typedef BdrvChild AliasBdrvChild;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef int X9CoCo2w8;
enum Mode0bef1d36 { Mode0bef1d36_0 = 3, Mode0bef1d36_1 = 3, Mode0bef1d36_2 = 3 };
typedef uint64_t Other5cb56a87_t;
typedef _Bool Arrayf6b13ead[4];
extern int blk_co_in_progressw_9_entry;
struct __attribute__((packed)) Some1deb9cc6 { signed int m0; float _Complex m1; };
int generated_co_wrapper(blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_0)(/**/volatile BdrvChild *child, _Bool bs, int n1, Other79d88976_t bdrv_graph_wrlock, int co, int table[co+1]);
int generated_co_wrapper Node_Truncatew0(AliasBlockDriverState *, double _Complex aio_bh_schedule_oneshot_full, Otherabe52526_t p2, Function74732f9d yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int Node_co_Truncatew0, long double/* * */NodeCoTruncatew0/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */);
int generated_co_wrapper(x9_get_sizew_1/* ' */)/* why */(BdrvChild *, char *errp$, int *volatile *p2, float qemu_coroutine_create);
int generated_co_wrapper(x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw1)(/* @param n[in] */struct BdrvChild *const x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw1, AliasBlockBackend *opaque, volatile char *const volatile */* * */X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw1, Functiona5915b4d p3, int p4, Functionbe24384b in_progress)/* ' */;
int generated_co_wrapper(blk_nbd_Replyw_2)(const BdrvChild *bdrv_poll_co, unsigned long long int, volatile BdrvChild *BlkCoNbdReplyw2, int _flags, Constantfb1e355c poll_state/* @param n[in] */, _Bool p5);
int generated_co_wrapper job_peekw2(const BdrvChild *job_co_peekw2, bool p1, _Other94159828 ret, double, int job_co_peekw2_entry);
int generated_co_wrapper bdrv_co2w_3(volatile BdrvChild *const BdrvPollCo, const BdrvChild *);
int generated_co_wrapper(bdrv_nbd_Replyw3)(/* { ( */HandleBlockDriverState bdrv_co_nbd_Replyw3,/* why */Other41993409 s, Other41993409 p2,/* co_wrapper_mixed */Other41993409 p3/* #if 0 */, Other41993409 p4, Other41993409 p5, Other41993409/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */p6,/***/Other41993409/* why */p7, Other41993409 p8/**/, Other41993409 p9/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, Other41993409 p10, Other41993409 p11, Other41993409 p12, Other41993409/* é€ */p13, Other41993409 p14, Other41993409 p15, Other41993409 p16, Other41993409 p17, Other41993409 p18, Other41993409/**/p19, Other41993409 p20, Other41993409 p21, Other41993409 p22, Other41993409 p23, Other41993409 p24, Other41993409 p25,/* { ( */Other41993409 p26, Other41993409/***/p27, Other41993409 p28, Other41993409 p29, Other41993409 p30);
int generated_co_wrapper blk_pwrite_zeroesw_4(BdrvChild *BdrvPollCo);
int generated_co_wrapper(bdrv_nbd_Replyw4)(struct BdrvChild *assume_graph_lock, int count,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */int table[count+/**/1]);
int generated_co_wrapper blk_pwrite_zeroesw_5(const HandleBdrvChild bdrv_graph_rdlock_main_loop,/* { ( */volatile unsigned, const Array07d79e56);
int generated_co_wrapper Node_in_progressw5(volatile BlockDriverState/* ' */*const ALL/* { ( */, float/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */bdrv_poll_co, void p2(/* * */void), enum Mode22154ece blk_get_aio_context, struct Someca7f8cdc *Node_in_progressw5, long double);
int generated_co_wrapper x9_nbd_Replyw_6(struct BlockDriverState *x9_co_nbd_Replyw_6,/* co_wrapper_mixed */int ret_, struct Somee9ddfa5a co, int arg1, int table/* @param n[in] */[arg1+1/* @param n[in] */]);
int generated_co_wrapper job_get_sizew6(BdrvChild *, struct BdrvChild *, int bdrv_graph_wrlock, int s_(void)/* é€ */, int32_t blk_get_aio_context, struct BdrvChild */* #if 0 */p5/* ' */,/* { ( */int p6,/**/int p7(void), int32_t p8, struct BdrvChild *p9, int/* * */p10, int p11(/* * */void), int32_t p12);
int generated_co_wrapper Node_Truncatew_7(AliasBdrvChild *p0, void qemu_coroutine_yield(unsigned/* why */char, ...), int/* co_wrapper_mixed */p2);
int generated_co_wrapper(Node_Truncatew7)/* ' */(volatile BdrvChild *Node_co_Truncatew7, BlockBackend/* { ( */*const volatile *, BlockDriverState *ret, enum/* co_wrapper_mixed */Mode36e9d246 arg2);
int generated_co_wrapper(x9_co2w_8)(/* co_wrapper_mixed */const BdrvChild *x9_co2w_8/* co_wrapper_mixed */,/* * */enum Mode0bef1d36 p1, Other5cb56a87_t AioContext/* é€ */);
int generated_co_wrapper job_peekw8(BdrvChild/* " */*, const struct hidden_one *JobCoPeekw8,/* @param n[in] */Arrayf6b13ead p2, const struct/* ' */hidden_one *p3, Arrayf6b13ead p4, const struct hidden_one *p5, Arrayf6b13ead p6, const struct hidden_one *p7, Arrayf6b13ead p8, const struct hidden_one *p9/* co_wrapper_mixed */, Arrayf6b13ead p10, const struct hidden_one *p11, Arrayf6b13ead p12, const struct hidden_one *p13, Arrayf6b13ead p14, const struct/* why */hidden_one *p15, Arrayf6b13ead p16, const struct hidden_one *p17, Arrayf6b13ead p18, const struct hidden_one *p19,/***/Arrayf6b13ead p20/* co_wrapper_mixed */,/* é€ */const struct hidden_one *p21, Arrayf6b13ead/* ' */p22, const struct hidden_one *p23/***/, Arrayf6b13ead p24,/* #if 0 */const struct hidden_one *p25, Arrayf6b13ead p26, const struct/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */hidden_one *p27/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, Arrayf6b13ead p28, const struct hidden_one */* #if 0 */p29, Arrayf6b13ead p30, const struct hidden_one *p31, Arrayf6b13ead p32, const struct/* * */hidden_one *p33, Arrayf6b13ead p34, const struct hidden_one *p35/* é€ */, Arrayf6b13ead p36, const struct hidden_one *p37,/* why */Arrayf6b13ead p38, const struct hidden_one */* * */p39, Arrayf6b13ead p40, const/* ' */struct hidden_one *p41, Arrayf6b13ead/* é€ */p42, const struct hidden_one *p43, Arrayf6b13ead p44, const struct/* co_wrapper_mixed */hidden_one *p45, Arrayf6b13ead p46, const struct hidden_one *p47, Arrayf6b13ead p48, const struct hidden_one *p49, Arrayf6b13ead p50, const struct hidden_one */* int co_wrapper bdrv_decoy(BlockDriverState *bs); */p51, Arrayf6b13ead p52, const struct hidden_one *p53, Arrayf6b13ead p54, const struct hidden_one *p55, Arrayf6b13ead p56/* ' */, const struct hidden_one/* { ( */*p57, Arrayf6b13ead/* #if 0 */p58, const struct hidden_one */* * */p59, Arrayf6b13ead p60, const struct hidden_one/* * */*p61, Arrayf6b13ead p62,/* " */const struct hidden_one *p63);
int generated_co_wrapper/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */(blk_in_progressw_9)(AliasBdrvChild *, struct Some1deb9cc6 blk_co_in_progressw_9, volatile char *Coroutine);
int generated_co_wrapper job_peekw9(const BlockDriverState *arg2, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */nbSectors, int p2/* co_wrapper_mixed */, int p3, int p4, int p5, int p6, int p7, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */p8,/* co_wrapper_mixed */int p9, int p10, int p11, int p12);
#define CASE_API_0 __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9 __attribute__((unused))
#define CASE_API_10(a, b) __attribute__((unused))
union Some5157e977 { int16_t m0[3]; };
typedef union Some5157e977 Otherafc2ecbc;
struct hidden_one;
typedef BlockDriverState *HandleBlockDriverState;
struct Somec9e48a9a { long double m0; };
void blk_co_peekx_1_entry(void *opaque);
typedef __int128 Unknown3d12be2a;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Somed2e60bf6 { enum Mode2ccc7eab m0[17]; float _Complex m1[3]; unsigned bits : 3; };
typedef long Unknown1defb212;
typedef char **Otherf375a4d5;
typedef union { int m0[17]; enum Mode2ccc7eab m1; } Somef4beeec0;
typedef uint8_t OTHERE27CDA80;
extern int bdrv_co_in_progressx_3_entry;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef enum Mode36e9d246 OTHER4F69AE68;
typedef BlockDriverState AliasBlockDriverState;
typedef struct { void **m0; volatile int *m1; } Somefd0aa579;
enum Mode85266ff8 { Mode85266ff8_0 = 3, Mode85266ff8_1 = 1 << 4, Mode85266ff8_2 = 3 };
typedef unsigned char Unknownd6a9c141;
typedef enum Mode2ccc7eab Otherd422e100;
typedef __int128 OTHER3D12BE2A;
void bdrv_co_peekx_6_entry(void *opaque);
typedef volatile int Constant472f8a6d;
struct BlkCoAx7 { int taken; };
union Some22f45840 { int8_t m0; };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef void ***Other051cc969_t;
typedef int _Otherd2a022a7;
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
typedef volatile enum Modeb559d51f Constantc0cd98fc;
typedef ssize_t Unknown066d508b;
typedef BdrvChild *HandleBdrvChild;
generated_co_wrapper int Node_in_progressx_0(BlockDriverState *const Node_co_in_progressx_0, int BdrvPollCo, Otherafc2ecbc Flags, float _Complex Coroutine, uint64_t co_, const volatile struct hidden_one *volatile *);
int generated_co_wrapper blk_Truncatex0(HandleBlockDriverState arg1, struct Somec9e48a9a ret, int BlkCoTruncatex0);
int generated_co_wrapper blk_peekx_1(BdrvChild const *AioContext, Unknown3d12be2a blk_co_peekx_1)CASE_API_0;
int generated_co_wrapper bdrv_peekx1(HandleBlockDriverState AioContext, struct Somed2e60bf6 bdrv_poll_co)CASE_API_1;
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2(HandleBlockDriverState i, Unknown1defb212 p1, long double _Complex, int32_t blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2, long double p4, Otherf375a4d5 poll_state);
int generated_co_wrapper blk_Truncatex2(BlockDriverState const *const BdrvPollCo, long long blk_co_Truncatex2, int index, Somef4beeec0 p3, OTHERE27CDA80 p4, int ret);
int generated_co_wrapper bdrv_in_progressx_3(BdrvChild const *bdrv_co_in_progressx_3, OTHER4F69AE68 p1, AliasBlockDriverState *bdrv_in_progressx_3, BdrvChild *);
int generated_co_wrapper bdrv_pwrite_zeroesx3(BdrvChild const *const ctx, float bdrv_co_pwrite_zeroesx3, Somefd0aa579 Coroutine);
int generated_co_wrapper CASE_API_2(1, (2))x9_co2x_4(const BdrvChild *p0);
int generated_co_wrapper job_get_sizex4(volatile BdrvChild *p0, long double _Complex job_co_get_sizex4, enum Mode85266ff8 _flags)CASE_API_3(1, (2));
int generated_co_wrapper CASE_API_4 Node_in_progressx_5(struct BdrvChild *const nbSectors, Unknownd6a9c141, Otherd422e100 AioContext, ptrdiff_t poll_state_, double Node_co_in_progressx_5, OTHER3D12BE2A in_progress)CASE_API_5;
generated_co_wrapper int job_pwrite_zeroesx5(AliasBlockDriverState *const job_pwrite_zeroesx5, const volatile wchar_t s_, enum Mode85266ff8 bdrv_graph_rdlock_main_loop, uint32_t job_co_pwrite_zeroesx5, const volatile wchar_t p4, enum Mode85266ff8 p5, uint32_t p6, const volatile wchar_t p7, enum Mode85266ff8 p8, uint32_t p9, const volatile wchar_t p10, enum Mode85266ff8 p11, uint32_t p12, const volatile wchar_t p13, enum Mode85266ff8 p14, uint32_t p15, const volatile wchar_t p16, enum Mode85266ff8 p17, uint32_t p18, const volatile wchar_t p19, enum Mode85266ff8 p20, uint32_t p21, const volatile wchar_t p22, enum Mode85266ff8 p23, uint32_t p24, const volatile wchar_t p25, enum Mode85266ff8 p26, uint32_t p27, const volatile wchar_t p28, enum Mode85266ff8 p29, uint32_t p30, const volatile wchar_t p31, enum Mode85266ff8 p32, uint32_t p33, const volatile wchar_t p34, enum Mode85266ff8 p35, uint32_t p36, const volatile wchar_t p37, enum Mode85266ff8 p38, uint32_t p39, const volatile wchar_t p40, enum Mode85266ff8 p41, uint32_t p42, const volatile wchar_t p43, enum Mode85266ff8 p44, uint32_t p45, const volatile wchar_t p46, enum Mode85266ff8 p47, uint32_t p48, const volatile wchar_t p49, enum Mode85266ff8 p50, uint32_t p51, const volatile wchar_t p52, enum Mode85266ff8 p53, uint32_t p54, const volatile wchar_t p55, enum Mode85266ff8 p56, uint32_t p57, const volatile wchar_t p58, enum Mode85266ff8 p59, uint32_t p60, const volatile wchar_t p61, enum Mode85266ff8 p62, uint32_t p63, const volatile wchar_t p64, enum Mode85266ff8 p65, uint32_t p66, const volatile wchar_t p67, enum Mode85266ff8 p68, uint32_t p69, const volatile wchar_t p70, enum Mode85266ff8 p71, uint32_t p72, const volatile wchar_t p73, enum Mode85266ff8 p74, uint32_t p75, const volatile wchar_t p76, enum Mode85266ff8 p77, uint32_t p78, const volatile wchar_t p79, enum Mode85266ff8 p80, uint32_t p81, const volatile wchar_t p82, enum Mode85266ff8 p83, uint32_t p84, const volatile wchar_t p85, enum Mode85266ff8 p86, uint32_t p87, const volatile wchar_t p88, enum Mode85266ff8 p89, uint32_t p90, const volatile wchar_t p91, enum Mode85266ff8 p92, uint32_t p93, const volatile wchar_t p94, enum Mode85266ff8 p95, uint32_t p96, const volatile wchar_t p97, enum Mode85266ff8 p98, uint32_t p99, const volatile wchar_t p100, enum Mode85266ff8 p101, uint32_t p102, const volatile wchar_t p103, enum Mode85266ff8 p104, uint32_t p105, const volatile wchar_t p106, enum Mode85266ff8 p107, uint32_t p108, const volatile wchar_t p109, enum Mode85266ff8 p110, uint32_t p111, const volatile wchar_t p112, enum Mode85266ff8 p113, uint32_t p114, const volatile wchar_t p115, enum Mode85266ff8 p116, uint32_t p117, const volatile wchar_t p118, enum Mode85266ff8 p119, uint32_t p120, const volatile wchar_t p121, enum Mode85266ff8 p122, uint32_t p123, const volatile wchar_t p124, enum Mode85266ff8 p125, uint32_t p126);
int generated_co_wrapper bdrv_peekx_6(AliasBlockDriverState *bdrv_peekx_6, Constant472f8a6d bs);
int generated_co_wrapper blk_ax6(AliasBlockDriverState *blk_co_ax6);
CASE_API_6 int generated_co_wrapper blk_ax_7(BlockDriverState *blk_co_ax_7, union Some22f45840 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, bool p2, const enum Mode4b47f04e p3, const double _Complex qemu_in_coroutine[restrict 3][2], double _Complex p5);
generated_co_wrapper int job_ax7(const BdrvChild *, Other051cc969_t bdrv_get_aio_context, double BdrvPollCo(void), const volatile _Otherd2a022a7 JobCoAx7, int(**poll_state_)(void))CASE_API_7;
int generated_co_wrapper CASE_API_8(1, (2))job_pwrite_zeroesx_8(BdrvChild *, int64_t i);
int generated_co_wrapper x9_pwrite_zeroesx8(BlockDriverState const *x9_co_pwrite_zeroesx8, unsigned long long int X9CoPwriteZeroesx8, Constantc0cd98fc arg1, Unknown066d508b qemu_get_aio_context, int8_t x9_co_pwrite_zeroesx8_entry, uint32_t[sizeof(int)][5], unsigned long long int p6, Constantc0cd98fc p7, Unknown066d508b p8, int8_t p9, uint32_t p10[sizeof(int)][5], unsigned long long int p11, Constantc0cd98fc p12, Unknown066d508b p13, int8_t p14, uint32_t p15[sizeof(int)][5], unsigned long long int p16, Constantc0cd98fc p17, Unknown066d508b p18, int8_t p19, uint32_t p20[sizeof(int)][5], unsigned long long int p21, Constantc0cd98fc p22, Unknown066d508b p23, int8_t p24, uint32_t p25[sizeof(int)][5], unsigned long long int p26, Constantc0cd98fc p27, Unknown066d508b p28, int8_t p29, uint32_t p30[sizeof(int)][5], int co, int table[co+1]);
generated_co_wrapper int bdrv_get_sizex_9(const BlockDriverState *);
CASE_API_9 int generated_co_wrapper CASE_API_10(1, (2))blk_in_progressx9(HandleBdrvChild poll_state, _Atomic enum Mode36e9d246 *p1);
void x9_co_co2y_1_entry(void *opaque);
typedef const volatile enum Modef964abf0 Constant7e8c442e;
typedef int Functiona9542f43(void);
typedef BlockBackend *const *Arraycac99ff7[4];
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState *HandleBlockDriverState;
enum { BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy4 = 7 };
typedef int NodeCoGetSizey6;
struct NodeCoTruncatey9 { int taken; };
int generated_co_wrapper job_ay_0(struct BdrvChild *JobCoAy0);
int generated_co_wrapper blk_nbd_Replyy0(BlockDriverState *const, Some23666689 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy[ *], long blk_co_nbd_Replyy0, float co, int bytes, JobTxn *p5);
int generated_co_wrapper x9_co2y_1(BdrvChild *qemu_coroutine_create, const int x9_co_co2y_1_entry[4][5], const long unsigned int offset[], off_t bdrv_graph_wrlock, const char blk_bs[restrict 3], double nbSectors);
int generated_co_wrapper Node_pwrite_zeroesy1(BdrvChild const *offset, Constant7e8c442e p1, Functiona9542f43 Node_co_pwrite_zeroesy1, struct Some20d9fa40 p3, enum Mode511b4f3a p4, const Arraycac99ff7 opaque);
int generated_co_wrapper Node_Truncatey_2(AliasBdrvChild *const Node_co_Truncatey_2, union Some3b6b54d5, double NodeCoTruncatey2, long double p3(BdrvChild **a0, long double a1, int a2), short bdrv_graph_wrlock, int);
int generated_co_wrapper blk_get_sizey2(HandleBlockDriverState offset, volatile _Othere38b374f BdrvPollCo);
int generated_co_wrapper Node_Truncatey_3(BdrvChild *AioContext, int Node_co_Truncatey_3, BlockDriverState *Node_co_Truncatey_3_entry, enum Mode2ccc7eab p3, _Bool aio_wait_kick, int ctx, int count, int table[count+1]);
int generated_co_wrapper Node_ay3(volatile BlockDriverState *qemu_get_aio_context);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_4(AliasBdrvChild *const p0, char p1, double *const blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_4[const 2], struct Some62523d09 AioContext, void blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_4(int, void *const *, void **));
int generated_co_wrapper job_in_progressy4(AliasBdrvChild *const job_co_in_progressy4, float _Complex, int, Other6d3a5768_t p3, int child);
int generated_co_wrapper job_Truncatey_5(BlockDriverState *JobCoTruncatey5, BdrvChild const *, Some48aaeff5 job_co_Truncatey_5, int p3, enum Modef9ea3c6d);
int generated_co_wrapper blk_in_progressy5(volatile BlockDriverState *p0, uint64_t p1, Unknown90d47642 arg2, BlockDriverState *p3, Unknown7ce13253 s, int opaque(int a0, ssize_t a1, int a2, ...));
int generated_co_wrapper Node_get_sizey_6(volatile BdrvChild *p0, double _Complex *const restrict AioContext, int p2, long double, Unknown4be3a412 _flags);
int generated_co_wrapper Node_nbd_Replyy6(const BlockDriverState *const NodeCoNbdReplyy6, ssize_t aio_bh_schedule_oneshot, enum Mode2ccc7eab n1, long long Node_co_nbd_Replyy6_entry, void p4(int a0, ...), int p5, int arg1, int table[arg1+1]);
int generated_co_wrapper x9_co2y_7(volatile BdrvChild *, struct Some86631d45 aio_context_release, signed int i, long double x9_co_co2y_7, uint16_t, int bdrv_graph_wrlock);
int generated_co_wrapper blk_nbd_Replyy7(BlockDriverState const *const);
int generated_co_wrapper blk_Truncatey_8(BlockDriverState const *errp$);
int generated_co_wrapper Node_in_progressy8(BlockDriverState *NodeCoInProgressy8, short s_2, int Coroutine);
int generated_co_wrapper Node_Truncatey_9(HandleBlockDriverState ctx, double _Complex);
int generated_co_wrapper job_get_sizey9(struct BdrvChild *bdrv_graph_co_rdlock);
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild AliasBdrvChild;
typedef signed int Unknown4b1e0938;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef struct Error Error;
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum Modec7e69de4 { Modec7e69de4_0 = 100, Modec7e69de4_1 = 1 << 4, Modec7e69de4_2 = 100 };
struct Some11c67889 { int m0[3]; enum Mode0a320fa5 m1[3]; enum Modec7e69de4 m2[17]; int m3; };
typedef struct QEMUIOVector QEMUIOVector;
typedef wchar_t Unknownf2d6e98e;
union Someca95b911 { uint8_t m0; };
typedef long Unknown1defb212;
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
struct Somef1f4cf3c { int m0; enum Mode4ebaee38 m1; };
enum { X9CoInProgressz3 = 7 };
typedef unsigned __int128 Unknownb0ed6b30;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
union Some83091e64 { float m0[17]; enum Mode8a1d685b m1; signed int m2[3]; int m3; };
typedef int8_t Other4be3a412_t;
typedef unsigned long long int OTHERFC5324B1;
void Node_co_az_5_entry(void *opaque);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct Some8115b756 { unsigned m0[17]; float _Complex m1[3]; enum Modef9ea3c6d m2[17]; };
union Someb9c93d7e { BlockDriverState *const volatile *m0; };
typedef union Someb9c93d7e Other1f339c02_t;
typedef BlockDriverState AliasBlockDriverState;
static inline int BdrvCoNbdReplyz7(int a) { return a; }
enum Mode36e9d246 { Mode36e9d246_0 };
typedef struct { double _Complex m0; int m1; } Some4647e0bb;
struct Somef66379a3 { enum Modef9ea3c6d m0; int m1; Some4647e0bb m2; BdrvChild **m3[3]; unsigned bits : 3; };
typedef long double _Complex Function01bf3733(void);
extern int bdrv_co_co2z_9_entry;
typedef BdrvChild *HandleBdrvChild;
enum Modeb0042eff { Modeb0042eff_0 = 100, Modeb0042eff_1 = 1 << 4, Modeb0042eff_2 = 1 << 4 };
typedef enum Modeb0042eff Other06e2d9e0_t;
typedef int (*Array389b1326[4])(int a0, ...);
int generated_co_wrapper x9_get_sizez_0(struct BlockDriverState *co_, long int AioContext);
int generated_co_wrapper Node_co2z0(HandleBlockDriverState s);
int generated_co_wrapper blk_co2z_1(BdrvChild *i, long double _Complex p1, int index, long double _Complex arg2, AliasBdrvChild *blk_co_co2z_1_entry, long double _Complex blk_co_co2z_1);
int generated_co_wrapper x9_pwrite_zeroesz1(BlockDriverState *const X9CoPwriteZeroesz1, Unknown4b1e0938 AioContext, BdrvDirtyBitmap **Coroutine, uintptr_t[sizeof(int)], int x9_pwrite_zeroesz1, const volatile Error *p5, Unknown4b1e0938 p6, BdrvDirtyBitmap **p7, uintptr_t p8[sizeof(int)], int p9, const volatile Error *p10, Unknown4b1e0938 p11, BdrvDirtyBitmap **p12, uintptr_t p13[sizeof(int)], int p14, const volatile Error *p15, Unknown4b1e0938 p16, BdrvDirtyBitmap **p17, uintptr_t p18[sizeof(int)], int p19, const volatile Error *p20, Unknown4b1e0938 p21, BdrvDirtyBitmap **p22, uintptr_t p23[sizeof(int)], int p24, const volatile Error *p25, Unknown4b1e0938 p26, BdrvDirtyBitmap **p27, uintptr_t p28[sizeof(int)], int p29, const volatile Error *p30, Unknown4b1e0938 p31, BdrvDirtyBitmap **p32, uintptr_t p33[sizeof(int)], int p34, const volatile Error *p35, Unknown4b1e0938 p36, BdrvDirtyBitmap **p37, uintptr_t p38[sizeof(int)], int p39, const volatile Error *p40, Unknown4b1e0938 p41, BdrvDirtyBitmap **p42, uintptr_t p43[sizeof(int)], int p44, const volatile Error *p45, Unknown4b1e0938 p46, BdrvDirtyBitmap **p47, uintptr_t p48[sizeof(int)], int p49, const volatile Error *p50, Unknown4b1e0938 p51, BdrvDirtyBitmap **p52, uintptr_t p53[sizeof(int)], int p54, const volatile Error *p55, Unknown4b1e0938 p56, BdrvDirtyBitmap **p57, uintptr_t p58[sizeof(int)], int p59, const volatile Error *p60, Unknown4b1e0938 p61, BdrvDirtyBitmap **p62, uintptr_t p63[sizeof(int)], int p64, const volatile Error *p65, Unknown4b1e0938 p66, BdrvDirtyBitmap **p67, uintptr_t p68[sizeof(int)], int p69, const volatile Error *p70, Unknown4b1e0938 p71, BdrvDirtyBitmap **p72, uintptr_t p73[sizeof(int)], int p74, const volatile Error *p75, Unknown4b1e0938 p76, BdrvDirtyBitmap **p77, uintptr_t p78[sizeof(int)], int p79, const volatile Error *p80, Unknown4b1e0938 p81, BdrvDirtyBitmap **p82, uintptr_t p83[sizeof(int)], int p84, const volatile Error *p85, Unknown4b1e0938 p86, BdrvDirtyBitmap **p87, uintptr_t p88[sizeof(int)], int p89, const volatile Error *p90, Unknown4b1e0938 p91, BdrvDirtyBitmap **p92, uintptr_t p93[sizeof(int)], int p94, const volatile Error *p95, Unknown4b1e0938 p96, BdrvDirtyBitmap **p97, uintptr_t p98[sizeof(int)], int p99, const volatile Error *p100, Unknown4b1e0938 p101, BdrvDirtyBitmap **p102, uintptr_t p103[sizeof(int)], int p104, const volatile Error *p105, Unknown4b1e0938 p106, BdrvDirtyBitmap **p107, uintptr_t p108[sizeof(int)], int p109, const volatile Error *p110, Unknown4b1e0938 p111, BdrvDirtyBitmap **p112, uintptr_t p113[sizeof(int)], int p114, const volatile Error *p115, Unknown4b1e0938 p116, BdrvDirtyBitmap **p117, uintptr_t p118[sizeof(int)], int p119, const volatile Error *p120, Unknown4b1e0938 p121, BdrvDirtyBitmap **p122, uintptr_t p123[sizeof(int)], int p124, const volatile Error *p125, Unknown4b1e0938 p126);
int generated_co_wrapper Node_az_2(const HandleBlockDriverState p0, struct Some11c67889 bdrv_get_aio_context, QEMUIOVector *Node_co_az_2, unsigned p3(void), long int p4, int Coroutine);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz2(BdrvChild *p0, Unknownf2d6e98e poll_state_, const volatile union Someca95b911 i, Unknown1defb212 p3, struct Somef1f4cf3c Coroutine, volatile Unknown1defb212 p5);
int generated_co_wrapper x9_in_progressz_3(AliasBdrvChild *assume_graph_lock);
int generated_co_wrapper x9_Truncatez3(BlockDriverState *X9CoTruncatez3, Unknownb0ed6b30 x9_co_Truncatez3, union Some83091e64 x9_Truncatez3);
int generated_co_wrapper x9_peekz_4(BdrvChild *ctx, Other4be3a412_t AioContext, int co[static const 2]);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz4(struct BdrvChild *p0, float _Complex BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz4, int BdrvPollCo, OTHERFC5324B1 Coroutine, ssize_t);
int generated_co_wrapper Node_az_5(BlockDriverState *const NodeCoAz5, int offset, double(double _Complex a0, const volatile QEMUIOVector *a1, float _Complex a2, ...), struct Some8115b756 p3, int Node_az_5, int s, int table[s+1]);
int generated_co_wrapper job_in_progressz5(volatile BlockDriverState *p0);
int generated_co_wrapper Node_in_progressz_6(BlockDriverState *, int ctx, off_t, Other1f339c02_t qemu_in_coroutine, uint64_t qemu_get_current_aio_context, off_t Coroutine);
int generated_co_wrapper job_get_sizez6(AliasBlockDriverState *);
int generated_co_wrapper bdrv_nbd_Replyz_7(volatile BdrvChild *n1);
int generated_co_wrapper bdrv_az7(const BlockDriverState *bdrv_co_az7, enum Mode36e9d246 bytes, volatile double _Complex *p2, _Atomic int *const BdrvCoAz7[][2]);
int generated_co_wrapper x9_peekz_8(volatile BdrvChild *x9_co_peekz_8);
int generated_co_wrapper Node_peekz8(BdrvChild *const blk_bs, struct Somef66379a3 Coroutine, _Bool ctx, int p3, double Node_co_peekz8, Function01bf3733 i);
int generated_co_wrapper bdrv_co2z_9(HandleBdrvChild assume_graph_lock, Unknown4b1e0938 qemu_coroutine_self, int64_t nbSectors, Other06e2d9e0_t p3, const Array389b1326, int);
int generated_co_wrapper x9_nbd_Replyz9(struct BdrvChild *AioContext, double BdrvPollCo, int, int co, int table[co+1]);
