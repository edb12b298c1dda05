/* cowrap: dialect=qemu-9.0 500 drawn declarations */
static inline int X9Ab0(int a) { return a; }
typedef unsigned __int128 Unknownb0ed6b30;
typedef __int128 Unknown3d12be2a;
struct hidden_one;
struct Some469ec808 { double _Complex m0; };
enum Mode2414ad48 { Mode2414ad48_0, Mode2414ad48_1 = 100, Mode2414ad48_2 = 1 << 4 };
struct __attribute__((packed)) Somefa388f54 { struct hidden_one *m0; struct Some469ec808 m1[3]; enum Mode2414ad48 m2; double m3[3]; };
typedef bool Array6d3a5768[4];
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef enum Mode2ccc7eab Otherd422e100_t;
typedef BlockBackend *HandleBlockBackend;
typedef long double OTHERAC3CCEF3;
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
typedef enum Modea35e31c7 OTHERD31A1EED;
typedef const size_t Constant455f8951;
union Some7ad8debe { unsigned __int128 (*m0)[1]; float _Complex m1[3]; char *m2[3]; int m3; };
union Some72eb0986 { int m0[17]; };
enum Modeba75e33e { Modeba75e33e_0 = 3, Modeba75e33e_1 = 100, Modeba75e33e_2 };
void Node_pwrite_zeroesb_3_bh(void *opaque);
typedef uint8_t Unknowne27cda80;
struct Hidden;
typedef long long Unknown56e6bf7d;
struct Some491bce8e { int m0; char m1; const int *m2[3]; int m3[17]; unsigned bits : 3; };
typedef void Function8868044d(int, float, ...);
typedef off_t Unknownabe52526;
typedef long long Other56e6bf7d_t;
typedef int JobPwriteZeroesb5;
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
enum { BdrvCoPeekb6 = 7 };
enum Modee205eb2f { Modee205eb2f_0 = 1 << 4, Modee205eb2f_1, Modee205eb2f_2 = 1 << 4 };
typedef int X9CoTruncateb7;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some70d945be { enum Mode36e9d246 m0; long double _Complex m1; };
typedef BlockDriverState AliasBlockDriverState;
typedef volatile char *const volatile Constant7e4c9231;
typedef uint16_t Unknown39d5aad1;
int co_wrapper_bdrv_rdlock(**x9_ab_0(BlockDriverState *, void(int a0, ...), Unknownb0ed6b30 aio_bh_schedule_oneshot_full))[16];
Unknown3d12be2a no_co_wrapper blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0(volatile BdrvChild *, int, struct Somefa388f54 p2, const Array6d3a5768 blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0);
Otherd422e100_t co_wrapper_mixed blk_get_sizeb_1(HandleBlockBackend blk_co_get_sizeb_1, OTHERAC3CCEF3 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int BlkGetSizeb1, const uint16_t p3[static const 2], float p4, const int p5[restrict 3][5]);
volatile BlockDriverState no_co_wrapper_bdrv_wrlock *bdrv_co_get_sizeb1(int BdrvCoGetSizeb1, int blk_bs);
OTHERD31A1EED co_wrapper x9_co2b_2(Constant455f8951 i, int Coroutine(void));
union Some7ad8debe no_co_wrapper_bdrv_wrlock x9_co_in_progressb2(struct BlockDriverState *BdrvPollCo, union Some72eb0986 p1, enum Modeba75e33e);
Unknowne27cda80 no_co_wrapper_bdrv_wrlock Node_co_pwrite_zeroesb_3(BdrvChild const *p0, int arg1, int table[arg1+1]);
long unsigned int co_wrapper_bdrv_rdlock x9_co2b3(void(*const AioContext[static const 2])(int a0, ...), double _Complex qemu_in_coroutine, _Bool p2, long double BdrvPollCo, _Bool ret_);
const struct Hidden no_co_wrapper *job_co_Truncateb_4(Unknown56e6bf7d Coroutine);
struct Some491bce8e co_wrapper_mixed_bdrv_rdlock bdrv_co2b4(BlockBackend const *BdrvCo2b4, Function8868044d blk_get_aio_context, HandleBlockBackend qemu_coroutine_yield, Unknownabe52526, Other56e6bf7d_t n1);
struct BlockBackend co_wrapper_mixed *job_pwrite_zeroesb_5(struct BlockDriverState *job_co_pwrite_zeroesb_5, enum Mode0a320fa5 nbSectors, enum Mode0a320fa5 p2, enum Mode0a320fa5 p3, enum Mode0a320fa5 p4, enum Mode0a320fa5 p5, enum Mode0a320fa5 p6, enum Mode0a320fa5 p7, enum Mode0a320fa5 p8, enum Mode0a320fa5 p9, enum Mode0a320fa5 p10, enum Mode0a320fa5 p11, enum Mode0a320fa5 p12, enum Mode0a320fa5 p13, enum Mode0a320fa5 p14, enum Mode0a320fa5 p15, enum Mode0a320fa5 p16, enum Mode0a320fa5 p17, enum Mode0a320fa5 p18, enum Mode0a320fa5 p19, enum Mode0a320fa5 p20, enum Mode0a320fa5 p21, enum Mode0a320fa5 p22, enum Mode0a320fa5 p23, enum Mode0a320fa5 p24, enum Mode0a320fa5 p25, enum Mode0a320fa5 p26, enum Mode0a320fa5 p27, enum Mode0a320fa5 p28, enum Mode0a320fa5 p29, enum Mode0a320fa5 p30, enum Mode0a320fa5 p31, enum Mode0a320fa5 p32, enum Mode0a320fa5 p33, enum Mode0a320fa5 p34, enum Mode0a320fa5 p35, enum Mode0a320fa5 p36, enum Mode0a320fa5 p37, enum Mode0a320fa5 p38, enum Mode0a320fa5 p39, enum Mode0a320fa5 p40, enum Mode0a320fa5 p41, enum Mode0a320fa5 p42, enum Mode0a320fa5 p43, enum Mode0a320fa5 p44, enum Mode0a320fa5 p45, enum Mode0a320fa5 p46, enum Mode0a320fa5 p47, enum Mode0a320fa5 p48, enum Mode0a320fa5 p49, enum Mode0a320fa5 p50, enum Mode0a320fa5 p51, enum Mode0a320fa5 p52, enum Mode0a320fa5 p53, enum Mode0a320fa5 p54, enum Mode0a320fa5 p55, enum Mode0a320fa5 p56, enum Mode0a320fa5 p57, enum Mode0a320fa5 p58, enum Mode0a320fa5 p59, enum Mode0a320fa5 p60, enum Mode0a320fa5 p61, enum Mode0a320fa5 p62, enum Mode0a320fa5 p63);
int co_wrapper_bdrv_rdlock x9_nbd_Replyb5(const BlockBackend *x9_co_nbd_Replyb5);
_Atomic enum Modee205eb2f no_co_wrapper_bdrv_rdlock *bdrv_co_peekb_6(BlockDriverState const *p0, _Bool qemu_in_coroutine);
ptrdiff_t co_wrapper bdrv_in_progressb6(struct BdrvChild *BdrvInProgressb6);
int no_co_wrapper_bdrv_wrlock x9_co_Truncateb_7(BlockDriverState const *X9CoTruncateb7, const volatile struct hidden_one **co_, const BlockBackend *AioContext, int co, int table[co+1]);
long double co_wrapper_mixed x9_pwrite_zeroesb7(float yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, enum Mode2e3ddd4e x9_co_pwrite_zeroesb7, float p2, enum Mode2e3ddd4e p3, float p4, enum Mode2e3ddd4e p5, float p6, enum Mode2e3ddd4e p7, float p8, enum Mode2e3ddd4e p9, float p10, enum Mode2e3ddd4e p11);
BlockBackend no_co_wrapper_bdrv_rdlock *bdrv_co_get_sizeb_8(BlockDriverState *bytes, bool nbSectors, int p2, int(*bdrv_co_get_sizeb_8)[1], struct Some70d945be BdrvPollCo, bool AioContext);
int co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb8(AliasBlockDriverState *aio_bh_schedule_oneshot, Constant7e4c9231 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb8, Constant7e4c9231 p2, Constant7e4c9231 p3, Constant7e4c9231 p4, Constant7e4c9231 p5, Constant7e4c9231 p6, Constant7e4c9231 p7, Constant7e4c9231 p8, Constant7e4c9231 p9, Constant7e4c9231 p10, Constant7e4c9231 p11, Constant7e4c9231 p12);
int no_co_wrapper_bdrv_rdlock Node_co_Truncateb_9(const BdrvChild *AioContext, const Unknown39d5aad1 ret, double, int Node_Truncateb_9, char Flags(int, long double, const volatile double *, ...), long double _Complex opaque);
int co_wrapper(*job_co2b9(struct BdrvChild *bytes, long double(**)(void), void co_(void), long double(**p3)(void), void p4(void), long double(**p5)(void), void p6(void), long double(**p7)(void), void p8(void), long double(**p9)(void), void p10(void), long double(**p11)(void), void p12(void), long double(**p13)(void), void p14(void), long double(**p15)(void), void p16(void), long double(**p17)(void), void p18(void), long double(**p19)(void), void p20(void), long double(**p21)(void), void p22(void), long double(**p23)(void), void p24(void), long double(**p25)(void), void p26(void), long double(**p27)(void), void p28(void), long double(**p29)(void), void p30(void), long double(**p31)(void), void p32(void), long double(**p33)(void), void p34(void), long double(**p35)(void), void p36(void), long double(**p37)(void), void p38(void), long double(**p39)(void), void p40(void), long double(**p41)(void), void p42(void), long double(**p43)(void), void p44(void), long double(**p45)(void), void p46(void), long double(**p47)(void), void p48(void), long double(**p49)(void), void p50(void), long double(**p51)(void), void p52(void), long double(**p53)(void), void p54(void), long double(**p55)(void), void p56(void), long double(**p57)(void), void p58(void), long double(**p59)(void), void p60(void), long double(**p61)(void), void p62(void), long double(**p63)(void)))[1];
typedef int BlkPwriteZeroesc0;
struct hidden_one;
typedef const struct hidden_one *volatile Constantc4555bd2;
typedef int Unknownd2a022a7;
typedef BlockDriverState *HandleBlockDriverState;
typedef uint8_t Unknowne27cda80;
typedef unsigned Unknown686af274;
typedef BdrvChild AliasBdrvChild;
typedef off_t OTHERABE52526;
enum { NodeInProgressc2 = 7 };
typedef union { uint32_t m0; long double _Complex m2[3]; wchar_t m3; } Some89a56e0b;
struct Some6d57dd18 { float m0[17]; float m1[17]; int m2; };
struct BdrvCoGetSizec4 { int taken; };
enum Modeaafe640c { Modeaafe640c_0 = 1 << 4, Modeaafe640c_1 = 3, Modeaafe640c_2 = 100 };
typedef char Unknownf855cb95;
struct Hidden;
typedef uint32_t Unknown4b75eb3b;
typedef ptrdiff_t Unknown0d83db43;
struct JobNbdReplyc6 { int taken; };
typedef const volatile bool *Array3e55c50d[4];
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
typedef short Unknown93f0eaa7;
void bdrv_co_in_progressc_7_entry(void *opaque);
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some4e23fa90 { _Bool m0[3]; enum Mode36e9d246 m1; int m2; int m3[17]; };
enum { BdrvCo2c8 = 7 };
union Somee17cdf67 { long double _Complex m0; void *const *m1; };
typedef union Somee17cdf67 Other103b2a54;
typedef int Otherd2a022a7;
typedef int BdrvCo2c9;
typedef unsigned short int *Array74799bbd[4];
typedef long OTHER1DEFB212;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef volatile enum Mode2ccc7eab Constante4de9420;
Constantc4555bd2 co_wrapper_mixed blk_pwrite_zeroesc_0(int BdrvPollCo(void *const volatile *a0, ...), int in_progress, double _Complex p2, float _Complex aio_context_acquire, bool p4);
Unknownd2a022a7 no_co_wrapper_bdrv_rdlock Node_co_get_sizec0(BlockDriverState *_flags, HandleBlockDriverState Node_get_sizec0, Unknowne27cda80 p2);
Unknown686af274 co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc_1(AliasBdrvChild *qemu_coroutine_create, int BdrvPollCo, OTHERABE52526 offset);
off_t co_wrapper_mixed job_co2c1(void);
int co_wrapper_mixed Node_in_progressc_2(void);
Some89a56e0b co_wrapper_bdrv_rdlock Node_in_progressc2(unsigned co_(double, int, uintptr_t, ...), int s, int table[s+1]);
long int co_wrapper job_ac_3(struct BdrvChild *const bdrv_graph_rdlock_main_loop, struct Some6d57dd18 p1);
float _Complex no_co_wrapper_bdrv_wrlock(*bdrv_co_pwrite_zeroesc3(int *bdrv_pwrite_zeroesc3, int p1[0x10u]))[3];
off_t no_co_wrapper_bdrv_rdlock bdrv_co_get_sizec_4(const BlockDriverState *bdrv_co_get_sizec_4, int BdrvCoGetSizec4, long double _Complex AioContext, BlockBackend *Coroutine, enum Modeaafe640c p4, Unknownf855cb95 assume_graph_lock);
const struct Hidden co_wrapper_mixed_bdrv_rdlock *job_peekc4(void);
Unknown4b75eb3b no_co_wrapper blk_co_ac_5(struct BlockBackend *const errp$, double ret_, int32_t yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
Unknown0d83db43 co_wrapper x9_get_sizec5(const int x9_co_get_sizec5[restrict 3], int p1);
int co_wrapper_mixed job_nbd_Replyc_6(HandleBlockDriverState JobNbdReplyc6, Array3e55c50d, int job_co_nbd_Replyc_6, float, enum Mode29d23aab AioContext, Unknown93f0eaa7);
BdrvChild co_wrapper_bdrv_rdlock *bdrv_get_sizec6(BlockDriverState *, long double _Complex bdrv_co_get_sizec6, const signed int qemu_in_coroutine[const 2][2], ssize_t bdrv_get_sizec6, int p4, int);
struct Some4e23fa90 co_wrapper_bdrv_rdlock bdrv_in_progressc_7(const BlockBackend *s_2);
off_t co_wrapper_mixed bdrv_Truncatec7(const BdrvChild *BdrvTruncatec7);
float co_wrapper_bdrv_rdlock bdrv_co2c_8(BdrvChild const *aio_wait_kick, Other103b2a54, unsigned int blk_bs(bool, int, _Bool, ...), bool(*aio_bh_schedule_oneshot)[1], long double _Complex BdrvCo2c8, Otherd2a022a7 bdrv_co_co2c_8);
void no_co_wrapper_bdrv_rdlock job_co_peekc8(void);
void co_wrapper_bdrv_rdlock bdrv_co2c_9(BlockDriverState ***bdrv_co_co2c_9, Array74799bbd arg2, Unknown4b75eb3b BdrvCo2c9, OTHER1DEFB212 bdrv_graph_co_rdlock, double p4);
int co_wrapper_bdrv_rdlock bdrv_ac9(short, Constante4de9420 p1);
typedef const volatile Some8323006d Constant1d9b77df;
typedef int JobCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd2;
typedef BlockBackend AliasBlockBackend;
typedef int BdrvPwriteZeroesd3;
typedef int Functiona9542f43(void);
struct JobCoInProgressd6 { int taken; };
typedef BdrvChild *HandleBdrvChild;
typedef double _Complex Array5ba171fd[4];
extern int Node_co_Truncated_9_entry;
typedef short Array93f0eaa7[4];
Unknown1defb212 co_wrapper_bdrv_rdlock Node_peekd_0(Some073907b6// é€ 
Node_co_peekd_0, OTHER5CB56A87 p1, int nbSectors[ *][2], OTHERAC3CCEF3 s_// co_wrapper_mixed 
, float _Complex p4);
long double no_co_wrapper_bdrv_wrlock blk_co_Truncated0(void);
long double no_co_wrapper_bdrv_wrlock(job_co_ad_1)(BlockBackend *, const float _Complex p1, struct Someeb98e978 aio_context_release[const 2], float blk, Unknown1defb212 Coroutine// { ( 
, Constant1d9b77df ret_);
_Atomic int8_t co_wrapper_bdrv_rdlock **blk_pwrite_zeroesd1(Otherd2a022a7, Otherd2a022a7 p1, Otherd2a022a7 p2, Otherd2a022a7 p3, Otherd2a022a7 p4, Otherd2a022a7 p5, Otherd2a022a7// co_wrapper_mixed 
p6,//*
Otherd2a022a7 p7, Otherd2a022a7 p8, Otherd2a022a7 p9, Otherd2a022a7 p10, Otherd2a022a7 p11, Otherd2a022a7 p12, Otherd2a022a7 p13, Otherd2a022a7 p14, Otherd2a022a7 p15, Otherd2a022a7 p16, Otherd2a022a7 p17, Otherd2a022a7 p18, Otherd2a022a7 p19, Otherd2a022a7 p20, Otherd2a022a7 p21, Otherd2a022a7 p22, Otherd2a022a7 p23, Otherd2a022a7 p24, Otherd2a022a7 p25, Otherd2a022a7 p26,// { ( 
Otherd2a022a7 p27, Otherd2a022a7 p28, Otherd2a022a7 p29, Otherd2a022a7 p30, Otherd2a022a7// co_wrapper_mixed 
p31//*
, Otherd2a022a7 p32, Otherd2a022a7 p33, Otherd2a022a7 p34, Otherd2a022a7// co_wrapper_mixed 
p35,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
Otherd2a022a7 p36//*
, Otherd2a022a7 p37, Otherd2a022a7 p38, Otherd2a022a7 p39, Otherd2a022a7 p40, Otherd2a022a7 p41, Otherd2a022a7 p42, Otherd2a022a7 p43, Otherd2a022a7 p44, Otherd2a022a7 p45, Otherd2a022a7 p46, Otherd2a022a7 p47, Otherd2a022a7 p48, Otherd2a022a7 p49, Otherd2a022a7 p50, Otherd2a022a7 p51, Otherd2a022a7 p52, Otherd2a022a7 p53, Otherd2a022a7 p54, Otherd2a022a7 p55, Otherd2a022a7 p56, Otherd2a022a7 p57, Otherd2a022a7 p58, Otherd2a022a7 p59, Otherd2a022a7 p60, Otherd2a022a7 p61, Otherd2a022a7 p62);
bool no_co_wrapper_bdrv_wrlock job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_2(BlockBackend const *job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_2, OTHER03BF1C95 index, AliasBlockBackend *, int aio_bh_schedule_oneshot);
int co_wrapper_mixed_bdrv_rdlock Node_in_progressd2(struct BdrvChild *const p0, uint32_t// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
p1, Unknown4b1e0938 aio_co_wake, _Bool Node_co_in_progressd2, const int[sizeof(int)], uint32_t p5, Unknown4b1e0938 p6, _Bool p7// " 
, const int p8[sizeof// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
(int)]// é€ 
,// @param n[in] 
uint32_t p9// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
Unknown4b1e0938 p10, _Bool p11, const int p12[sizeof(int)], uint32_t p13, Unknown4b1e0938 p14, _Bool p15, const int p16[sizeof(int)], uint32_t p17, Unknown4b1e0938 p18, _Bool p19, const int p20[sizeof(int)],// @param n[in] 
uint32_t p21, Unknown4b1e0938 p22, _Bool p23, const int p24[sizeof(int)], uint32_t p25, Unknown4b1e0938 p26, _Bool p27, const int p28[sizeof(int)], uint32_t p29, Unknown4b1e0938 p30,// é€ 
_Bool p31, const int p32[sizeof(int)], uint32_t p33, Unknown4b1e0938 p34, _Bool p35, const int p36[sizeof(int)// * 
], uint32_t p37, Unknown4b1e0938 p38, _Bool p39, const int p40[sizeof(int)], uint32_t p41, Unknown4b1e0938 p42, _Bool p43, const int p44// é€ 
[sizeof(int)], uint32_t p45, Unknown4b1e0938 p46, _Bool p47, const int p48[sizeof(int)],// @param n[in] 
uint32_t p49, Unknown4b1e0938 p50, _Bool p51, const int p52[sizeof(int)], uint32_t p53, Unknown4b1e0938 p54, _Bool p55, const int p56[sizeof(int)], uint32_t p57, Unknown4b1e0938 p58, _Bool p59, const int p60[sizeof(int)],//
uint32_t p61// ' 
, Unknown4b1e0938 p62, _Bool p63, const int p64[sizeof(int)// #if 0 
], uint32_t p65,// ' 
Unknown4b1e0938 p66, _Bool p67, const int p68[sizeof(int)], uint32_t p69, Unknown4b1e0938 p70, _Bool p71, const int p72// * 
[sizeof(int)], uint32_t p73, Unknown4b1e0938 p74, _Bool p75, const int p76[sizeof(int)], uint32_t p77, Unknown4b1e0938 p78, _Bool p79, const// { ( 
int p80[sizeof(int)], uint32_t p81, Unknown4b1e0938//*
p82, _Bool p83, const int p84[sizeof(int)], uint32_t p85, Unknown4b1e0938 p86, _Bool//*
p87, const int p88[// @param n[in] 
sizeof(int)], uint32_t p89// ' 
, Unknown4b1e0938 p90, _Bool p91, const int p92[sizeof(int)]// @param n[in] 
, uint32_t p93// { ( 
, Unknown4b1e0938 p94, _Bool p95, const int p96[sizeof(int)], uint32_t p97, Unknown4b1e0938 p98, _Bool p99, const int p100[sizeof(int)], uint32_t p101, Unknown4b1e0938 p102// #if 0 
, _Bool p103, const int p104[sizeof(int)], uint32_t p105, Unknown4b1e0938 p106, _Bool// co_wrapper_mixed 
p107, const int p108[sizeof(// co_wrapper_mixed 
int)], uint32_t p109, Unknown4b1e0938 p110, _Bool p111, const int p112[sizeof(int)], uint32_t p113, Unknown4b1e0938 p114,//
_Bool p115, const int p116[sizeof(int)], uint32_t// * 
p117, Unknown4b1e0938 p118, _Bool p119, const int p120[sizeof(int)], uint32_t p121, Unknown4b1e0938// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
p122, _Bool p123, const int p124[sizeof(int)], uint32_t p125// @param n[in] 
, Unknown4b1e0938 p126);
Some8d2cf9c1 co_wrapper_mixed(bdrv_pwrite_zeroesd_3)(Unknown56e6bf7d, Functiona9542f43 aio_wait_kick, Unknown7b60f772 n1);
int no_co_wrapper_bdrv_wrlock bdrv_co_Truncated3(struct BlockDriverState *BdrvPollCo, char BdrvCoTruncated3, ptrdiff_t p2(void *const//*
*a0, bool a1, int a2, ...), double ALL, unsigned short int co_, long double _Complex _flags);
bool// ' 
co_wrapper_mixed job_Truncated_4(int bdrv_get_aio_context);
wchar_t no_co_wrapper_bdrv_rdlock Node_co_in_progressd4(int p0, Otherd2a022a7_t//
Coroutine, const Other7697ba64,// why 
int co, int table[co+1]);
char co_wrapper_mixed *job_pwrite_zeroesd_5(BdrvChild// why 
*index// #if 0 
, Othereaf53c4f_t job_co_pwrite_zeroesd_5, Unknown686af274 co_, int _flags(void),//*
OTHERD2A022A7, volatile struct Hidden// { ( 
*blk_bs);
unsigned char no_co_wrapper_bdrv_wrlock bdrv_co_Truncated5(void);
unsigned no_co_wrapper_bdrv_rdlock job_co_in_progressd_6(HandleBdrvChild p0);
int no_co_wrapper_bdrv_rdlock x9_co_peekd6(AliasBlockBackend *opaque);
BlockDriverState no_co_wrapper_bdrv_wrlock *volatile *Node_co_in_progressd_7(bool p0(void), int, float _Complex p2);
Othera7cda74c no_co_wrapper_bdrv_wrlock Node_co_peekd7(void);
union Somec4e5a0d3 no_co_wrapper blk_co_Truncated_8(float aio_bh_schedule_oneshot_full,// @param n[in] 
Otherd2a022a7_t ret, BlockBackend *BlkCoTruncated8, int16_t, const BlockDriverState *p4);
enum Mode22154ece no_co_wrapper Node_co_pwrite_zeroesd8(double _Complex Node_pwrite_zeroesd8, const Array5ba171fd AioContext, const bool Node_pwrite_zeroesd8_bh//
[ *], int p3, const int bs[static 4]);
const char co_wrapper_mixed_bdrv_rdlock *Node_Truncated_9//*
(const BlockBackend *Node_co_Truncated_9, const Array93f0eaa7);
int32_t co_wrapper_mixed_bdrv_rdlock(job_nbd_Replyd9)(volatile QEMUIOVector *const ret_[const 2][2]);
void x9_ae_0_bh(void *opaque);
typedef int Arrayd2a022a7[4];
typedef BlockBackend *HandleBlockBackend;
static inline int JobCoTruncatee1(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
struct BlkCoAe2 { int taken; };
typedef BlockDriverState *HandleBlockDriverState;
typedef const Unknown4b1e0938 Constant6feecea5;
typedef volatile Unknown686af274 Constant938313f9;
typedef double Functiona47d8d7f(unsigned char a0, double a1, ...);
typedef BdrvChild *HandleBdrvChild;
static inline int X9CoGetSizee5(int a) { return a; }
struct X9Truncatee6 { int taken; };
typedef const volatile int Constant8c41d73f;
struct X9CoNbdReplye9 { int taken; };
typedef const volatile Unknown7ce13253 Constant2d4376c2;

#if 1
Unknown1defb212 no_co_wrapper_bdrv_wrlock x9_co_ae_0(Unknown0d83db43 X9CoAe0, Otherf6b13ead x9_co_ae_0, _Other90d47642 Flags, Unknown4b1e0938 offset, Arrayd2a022a7);

#else
int co_wrapper bdrv_decoy(
#endif
const volatile char co_wrapper_mixed_bdrv_rdlock/***/*(/* { ( */blk_peeke0)(const HandleBlockBackend poll_state,/* é€ */_Bool/* " */bytes(volatile int *, float, long/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */double, ...))/* co_wrapper_mixed */; no_co_wrapper struct/* " */Somef4cf978e(job_co_Truncatee_1)(void); co_wrapper long double(*bdrv_nbd_Replye1(/* #if 0 */AliasBlockBackend *blk,/* * */Unknown07d79e56 BdrvNbdReplye1, int/* { ( */n1[4/* { ( */]/* co_wrapper_mixed */,/* * */char/* { ( */*/* #if 0 */s_2,/* #if 0 */const volatile char *Coroutine/* @param n[in] */,/***/Unknown07d79e56 p5, int/* #if 0 */p6[4], char *p7, const volatile char *p8, Unknown07d79e56 p9,/* é€ */int p10[4], char *p11/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, const volatile char *p12)/* @param n[in] */)[/* @param n[in] */3];

#if 1
volatile int no_co_wrapper(blk_co_ae_2)/* { ( */(HandleBlockDriverState Flags, void(*)(int64_t, void *volatile *, bool,/* { ( */...)/* @param n[in] */, size_t qemu_coroutine_create);

#else
int co_wrapper bdrv_decoy(
#endif
struct/* " */BlockDriverState co_wrapper *(job_nbd_Replye2)(_Bool bdrv_graph_rdlock_main_loop, double _Complex p1, int job_co_nbd_Replye2(double _Complex, int, int8_t), float _flags, uint32_t/* #if 0 */aio_context_acquire); union Someef933e52 co_wrapper_mixed_bdrv_rdlock job_Truncatee_3(Constant6feecea5 p0, Unknownb0ed6b30 job_co_Truncatee_3/***/, void p2(/* { ( */int a0/* why */, unsigned __int128 a1/* é€ */, unsigned long/* @param n[in] */long int a2, ...), int arg1, int table[arg1+1/* ' */]);

#if 0
/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
#else
Constant938313f9/* " */co_wrapper_mixed_bdrv_rdlock(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe3)(BdrvChild *BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe3, volatile BlockBackend *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe3, long double _Complex bdrv_graph_co_rdlock, Unknownabe52526, Functiona47d8d7f p4, HandleBdrvChild poll_state);

#endif

#if 1
co_wrapper_bdrv_rdlock BlockBackend const *(job_Truncatee_4)(BdrvChild *const job_co_Truncatee_4, Unknown066d508b p1, int opaque, long double/**/BdrvPollCo, bool/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */job_Truncatee_4, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */s[]);

#else
#error int co_wrapper bdrv_decoy(void);
#endif
union Some5e21ab4e co_wrapper_mixed Node_pwrite_zeroese4(/**/long double _Complex Node_co_pwrite_zeroese4, Some67a56b1b NodePwriteZeroese4, float p2, int co, int/***/table[co+1]); 
#if 0
}}} co_wrapper {
#else
long no_co_wrapper_bdrv_wrlock unsigned/* @param n[in] */int(x9_co_get_sizee_5)(struct BdrvChild *const Coroutine, const long double x9_get_sizee_5_bh[static 4]/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, int8_t bdrv_graph_co_rdlock, volatile QEMUIOVector *, const long double p4[static 4], int8_t p5, volatile QEMUIOVector/* é€ */*p6, const long/***/double p7[static 4], int8_t p8, volatile QEMUIOVector *p9/**/, const/* * */long double p10[static 4/**/], int8_t p11, volatile QEMUIOVector *p12);

#endif
enum Mode03d1e27d/* @param n[in] */co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe5/* { ( */(int); enum Modef8650c6f co_wrapper_bdrv_rdlock/* * */(x9_Truncatee_6)(const BlockDriverState *const x9_co_Truncatee_6, bool p1, long double s, const/* * */BlockBackend *p3, int/* co_wrapper_mixed */Coroutine, BdrvChild const *co); int no_co_wrapper blk_co_pwrite_zeroese6/***/(void);
double _Complex co_wrapper job_Truncatee_7/* why */(void/***/);
int no_co_wrapper_bdrv_wrlock(blk_co_co2e7)(BlockDriverState const/* ' */*const, int(*blk_co2e7)(void), int count, int table[count+1]/* co_wrapper_mixed */)/* é€ */;
off_t co_wrapper_mixed(x9_nbd_Replye_8/* why */)(BdrvChild const/* " */*x9_co_nbd_Replye_8/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, Unknown7ce13253 x9_nbd_Replye_8/* ' */);
int co_wrapper_bdrv_rdlock job_peeke8(struct BlockDriverState *job_co_peeke8_entry, long double p1, Constant8c41d73f yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, signed char bdrv_get_aio_context, long double _Complex nbSectors, long); union Some89a3430f no_co_wrapper_bdrv_wrlock x9_co_nbd_Replye_9(void x9_nbd_Replye_9_bh(/**/void)/* co_wrapper_mixed */, int/**/, uintptr_t Coroutine, void p3(void), int/* * */p4, uintptr_t p5, void p6/* { ( */(void), int p7, uintptr_t p8,/* #if 0 */void p9(void), int p10, uintptr_t p11/* { ( */, void p12(void)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, int p13, uintptr_t p14, void p15(void),/* * */int p16, uintptr_t p17, void p18(void)/* { ( */, int p19, uintptr_t p20,/***/void p21(void), int p22, uintptr_t p23, void p24(void), int p25, uintptr_t/***/p26, void p27(void), int p28, uintptr_t p29, void p30(void),/* co_wrapper_mixed */int p31, uintptr_t p32, void p33(void), int p34/* #if 0 */, uintptr_t/**/p35, void p36(void/* @param n[in] */)/***/, int p37, uintptr_t p38,/* #if 0 */void p39(void), int p40, uintptr_t p41, void/* @param n[in] */p42(void)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, int p43, uintptr_t p44, void p45(void), int p46, uintptr_t p47, void p48(void), int p49, uintptr_t p50, void p51(void), int p52, uintptr_t p53/* co_wrapper_mixed */, void p54(void), int p55, uintptr_t p56, void p57(void), int p58, uintptr_t/* co_wrapper_mixed */p59/* ' */, void p60(void), int/***/p61, uintptr_t p62); 
#if defined(CASE) && \
    CASE > 20
HandleBdrvChild co_wrapper_bdrv_rdlock Node_in_progresse9(Constant2d4376c2, double ret_, const volatile union Some66386ec1 offset);

#elif 1
int other_20;
#endif
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
enum Modef82965dd { Modef82965dd_0, Modef82965dd_1, Modef82965dd_2 = 100 };
typedef BlockDriverState AliasBlockDriverState;
typedef int Unknownd2a022a7;
typedef int JobCo2f2;
typedef struct Error Error;
typedef void Functionedb35b03(void);
typedef int X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf3;
typedef short Function2f4a5080(int, int, int);
enum Modefd990504 { Modefd990504_0 = 100, Modefd990504_1, Modefd990504_2 = 1 << 4 };
struct Somef137314d { enum Modefd990504 m0; char m1[3]; int m2[3]; };
struct Someb0349fcb { struct Somef137314d m0[3]; unsigned bits : 3; };
typedef const volatile bool Constantb0a9d5e1;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef struct { int (*m0[17])[1]; float (*m1)(void); enum Mode36e9d246 m2[3]; double _Complex m3; } Somed0419279;
typedef struct QDict QDict;
extern int blk_pwrite_zeroesf_4_bh;
typedef unsigned char Unknownd6a9c141;
typedef int _Otherd2a022a7;
struct Some5ac509eb { float m0[3]; unsigned bits : 3; };
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
typedef const enum Mode4ebaee38 Constantc295e04e;
typedef const volatile int Constant8c41d73f;
typedef bool OTHER6D3A5768;
typedef void (*const Constantd79dc327)(const int *, double _Complex (*)(__int128 a0, int a1, double a2, ...), _Bool, ...);
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef union { enum Mode22154ece m0[17]; } Some38b14d5d;
void blk_co_peekf_6_entry(void *opaque);
typedef char Unknownf855cb95;
typedef wchar_t Unknownf2d6e98e;
enum Modee5fbf669 { Modee5fbf669_0 = 100, Modee5fbf669_1, Modee5fbf669_2 = 3 };
enum Mode03d1e27d { Mode03d1e27d_0 = 3, Mode03d1e27d_1 = 3, Mode03d1e27d_2 = 1 << 4 };
typedef union { double m0[3]; enum Modee5fbf669 m1[17]; enum Mode03d1e27d m2; } Some5d2338ff;
enum Modeb046a86b { Modeb046a86b_0 = 3, Modeb046a86b_1 = 1 << 4, Modeb046a86b_2 = 1 << 4 };
struct Hidden;
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
struct Some7d466d68 { enum Modead196fba m0[3]; };
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef struct __attribute__((packed)) { volatile BdrvDirtyBitmap *m0; int64_t m1; } Some33b07e82;
typedef struct { const volatile struct Hidden *m0[17]; struct Some7d466d68 m1[3]; int m2; Some33b07e82 m3; } Some36d5e2ef;
typedef off_t Unknownabe52526;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef signed int Unknown4b1e0938;
float no_co_wrapper_bdrv_rdlock x9_co_af_0
    (BlockDriverState const *  /* co_wrapper_mixed */x9_co_af_0
,/* @param n[in] */int errp$ ,enum  Modebb7ef5e5 X9CoAf0/* " */, char	/* é€ */Coroutine,/* ' */void p4(void) );
enum Modef82965dd co_wrapper_bdrv_rdlock Node_Truncatef0(const
BlockDriverState *co)  ;
int no_co_wrapper_bdrv_wrlock(bdrv_co_peekf_1)( BdrvChild *const bdrv_peekf_1, int  /* * */p1 );
unsigned	short int no_co_wrapper_bdrv_wrlock(
    blk_co_get_sizef1)(AliasBlockDriverState *aio_bh_schedule_oneshot_full, Unknownd2a022a7 p1, char *
const volatile *bdrv_get_aio_context);
unsigned __int128 co_wrapper(job_co2f_2/* ' */)(void qemu_coroutine_self(float _Complex
, int/**/,int), double p1  (const volatile Error/* why */*/**/a0), Functionedb35b03 
	JobCo2f2, uint16_t i);
no_co_wrapper_bdrv_wrlock/* #if 0 */float  _Complex(*(job_co_nbd_Replyf2)(constBlockDriverState *const ctx, int
blk ))  (	void)
;
uint32_t co_wrapper
(x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_3)
    (BdrvChild *BdrvPollCo, Function2f4a5080 p1, bool
,structSomeb0349fcb
    bdrv_graph_wrlock,/* co_wrapper_mixed */Constantb0a9d5e1, const
BdrvChild *p5);
volatile co_wrapper_mixed 
	/* { ( */Somed0419279 job_get_sizef3/* * */(
    const volatile QDict **) 
	;
volatile Unknownd6a9c141no_co_wrapper blk_co_pwrite_zeroesf_4
/**/(	volatile BlockBackend/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */*
    p0, long double _Complex blk_pwrite_zeroesf_4  [
0x10u ],_Otherd2a022a7 qemu_coroutine_create,const struct Some5ac509eb AioContext
    [],/* #if 0 */Constantc295e04e
    /* é€ */);
void
/* ' */co_wrapper_bdrv_rdlock 
	(Node_nbd_Replyf4)(
    const int  , int 
	);
double 
	co_wrapper_bdrv_rdlock
_Complex  (*x9_nbd_Replyf_5(const BdrvChild  *AioContext/* why */,  Constant8c41d73f Flags, OTHER6D3A5768, Constantd79dc327/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */X9NbdReplyf5 ))[16];
Some38b14d5d co_wrapper job_co2f5/* é€ */(
    double p0(longdouble	_Complex, int,bool/* é€ */, ...)	);
BdrvChild/**/co_wrapper_mixed **blk_peekf_6 
	(float/* é€ */_Complex /* ' */offset	,/* " */int qemu_in_coroutine);
int64_t 
	no_co_wrapper(job_co_pwrite_zeroesf6)
(	BdrvChild *	/* é€ */const p0, BlockDriverState	*bdrv_poll_co, Unknownf855cb95 p2)	;
void no_co_wrapper_bdrv_rdlock(/* " */bdrv_co_get_sizef_7)(Unknownf2d6e98e bdrv_get_sizef_7_bh,
    int16_t p1 ,
    _Bool arg1, int16_t blk, Some5d2338ff nbSectors);
AliasBlockDriverState  co_wrapper *x9_get_sizef7
(/***/int count, int table /* #if 0 */[count+1/***/] )
;
volatile
BlockDriverState/* * */co_wrapper_bdrv_rdlock *	(bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_8
    )	/* @param n[in] */(  const BlockBackend *index, int p1, enum/* é€ */Modeb046a86b  p2, float	_Complex(*offset/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */)(volatile _Bool * , double), __int128[4][5] 
	, long);
volatile
    BlockDriverState no_co_wrapper_bdrv_rdlock *(job_co_Truncatef8)(BlockBackend
const *job_Truncatef8, Some36d5e2ef poll_state_);
enum/* ' */Mode22154ece co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_9(BlockDriverState/***/const *,
    Unknownabe52526 Coroutine,/* #if 0 */enum Modef9ea3c6d bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_9,
    int aio_bh_schedule_oneshot_full,
    int ctx)/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */;
double co_wrapper_mixed_bdrv_rdlock job_co2f9(Unknown4b1e0938 
	job_co_co2f9);
typedef volatile short Constant22748c2b;
typedef volatile int8_t Constant5b230fbd;
struct BlkCoInProgressg1 { int taken; };
void job_co_peekg_2_entry(void *opaque);
static inline int BlkCo2g3(int a) { return a; }
static inline int X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg4(int a) { return a; }
typedef BdrvChild AliasBdrvChild;
typedef int Functionf363095a(int32_t);
typedef char *Array40e41774[4];
enum { NodeCoPwriteZeroesg7 = 7 };
typedef BlockDriverState AliasBlockDriverState;
typedef bool Function6a285eeb(int a0, int a1);
extern int blk_nbd_Replyg_8_bh;
typedef double Functionce0c3e39(unsigned long long int a0, bool a1, ...);
extern int bdrv_co_get_sizeg_9_entry;
typedef int Arrayd2a022a7[4];
Otherf855cb95_t co_wrapper_mixed_bdrv_rdlock bdrv_nbd_Replyg_0(int(*bdrv_co_nbd_Replyg_0)(void), float _Complex BdrvNbdReplyg0, enum Modef0471a5d p2, Constant22748c2b i, enum Mode22154ece p4);
int8_t co_wrapper_bdrv_rdlock blk_co2g0(unsigned[ *], int opaque(float _Complex, uint64_t, int, ...), int BlkCo2g0, Constant5b230fbd blk_co2g0);
int no_co_wrapper_bdrv_wrlock blk_co_in_progressg_1(struct BlockBackend *const poll_state_, union Some2fdba0b1 bs);
int co_wrapper_bdrv_rdlock job_get_sizeg1(int p0, const int[0x10u], Unknown7b60f772 job_co_get_sizeg1, unsigned long long int(void), Unknowne27cda80);
BlockDriverState co_wrapper_mixed_bdrv_rdlock *job_peekg_2(int job_co_peekg_2);
Otherb1d4a102 co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg2(BlockDriverState const *const blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg2, ptrdiff_t blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg2, long double _Complex BdrvPollCo, double _Complex p3);
int co_wrapper blk_co2g_3(Unknowne27cda80 blk_bs, struct Some1ae3c568 blk_co_co2g_3, enum Mode956b2d09, int bdrv_poll_co);
_Bool no_co_wrapper_bdrv_rdlock job_co_in_progressg3(const BdrvChild *s);
enum Mode0a320fa5 no_co_wrapper_bdrv_rdlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_4(void);
Other1470c62f_t co_wrapper_mixed_bdrv_rdlock job_peekg4(union Some83f59934 bytes);
const volatile struct Hidden no_co_wrapper_bdrv_rdlock *blk_co_in_progressg_5(volatile BlockBackend *const blk_get_aio_context, enum Mode2ccc7eab blk_in_progressg_5, union Some7262c96a Coroutine, AliasBdrvChild *poll_state, enum Mode2ccc7eab p4, union Some7262c96a p5, AliasBdrvChild *p6, enum Mode2ccc7eab p7, union Some7262c96a p8, AliasBdrvChild *p9, enum Mode2ccc7eab p10, union Some7262c96a p11, AliasBdrvChild *p12, enum Mode2ccc7eab p13, union Some7262c96a p14, AliasBdrvChild *p15, enum Mode2ccc7eab p16, union Some7262c96a p17, AliasBdrvChild *p18, enum Mode2ccc7eab p19, union Some7262c96a p20, AliasBdrvChild *p21, enum Mode2ccc7eab p22, union Some7262c96a p23, AliasBdrvChild *p24, enum Mode2ccc7eab p25, union Some7262c96a p26, AliasBdrvChild *p27, enum Mode2ccc7eab p28, union Some7262c96a p29, AliasBdrvChild *p30);
void no_co_wrapper_bdrv_rdlock x9_co_nbd_Replyg5(const BlockDriverState *x9_nbd_Replyg5, struct BlockDriverState *qemu_in_coroutine, float nbSectors, enum Mode4ebaee38 X9CoNbdReplyg5, double BdrvPollCo, Unknown03bf1c95 in_progress);
int16_t no_co_wrapper blk_co_ag_6(int blk_ag_6_bh, bool p1, Unknownf855cb95 aio_context_release, Functionf363095a blk_ag_6, signed int s);
int co_wrapper bdrv_in_progressg6(const BlockDriverState *, const union Somec4fef5a1 p1, union Some87c12e47 AioContext, int index, void bdrv_co_in_progressg6(void), Array40e41774 bdrv_co_in_progressg6_entry, int count, int table[count+1]);
AliasBlockDriverState no_co_wrapper_bdrv_rdlock *Node_co_pwrite_zeroesg_7(int(*const[const 2])[1], void(double _Complex a0), unsigned __int128 Node_pwrite_zeroesg_7, enum Mode2ccc7eab co);
bool no_co_wrapper_bdrv_wrlock blk_co_Truncateg7(struct BdrvChild *const BlkCoTruncateg7, void(*const volatile Coroutine)(QEMUIOVector *, int), enum Modef5f60985 blk_Truncateg7_bh, int aio_context_release, Function6a285eeb BdrvPollCo);
float no_co_wrapper_bdrv_wrlock blk_co_nbd_Replyg_8(BlockDriverState *const ctx, enum Mode41fdb0fb BlkCoNbdReplyg8, long double blk, volatile BdrvChild *blk_nbd_Replyg_8, float _Complex _flags, Functionce0c3e39 blk_co_nbd_Replyg_8);
volatile union Someaa6f789c co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg8(long double, Unknown90d47642 bs, int co, int table[co+1]);
float _Complex co_wrapper_mixed_bdrv_rdlock(*bdrv_get_sizeg_9(volatile BlockBackend *p0, unsigned short int BdrvPollCo))[1];
int16_t no_co_wrapper Node_co_Truncateg9(struct BlockBackend *poll_state, const Some0bcd2e56 NodeCoTruncateg9[ *], const Arrayd2a022a7 Node_Truncateg9, signed int p3, Unknown066d508b bdrv_graph_rdlock_main_loop, _Othere38b374f Node_Truncateg9_bh);
struct X9InProgressh0 { int taken; };
typedef BlockBackend *HandleBlockBackend;
typedef volatile Unknown90d47642 Constant9813f600;
typedef BdrvChild *HandleBdrvChild;
extern int job_co_co2h_1_entry;
typedef void **Array1d4103f4[4];
enum { JobInProgressh3 = 7 };
typedef int Arrayd2a022a7[4];
static inline int BlkCo2h4(int a) { return a; }
typedef BlockDriverState *HandleBlockDriverState;
typedef int BlkCoPwriteZeroesh5;
static inline int BdrvCoPwriteZeroesh7(int a) { return a; }
typedef volatile Some24f3d3fe Constant1415c73c;
static inline int JobAh9(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
struct BlockDriverState co_wrapper_mixed_bdrv_rdlock *x9_in_progressh_0(HandleBlockBackend yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, signed int X9InProgressh0, Constant9813f600 x9_co_in_progressh_0, Unknown4be3a412 aio_wait_kick, Some797255bc bdrv_get_aio_context, HandleBdrvChild p5);
void co_wrapper_mixed blk_get_sizeh0(_Bool ret_, enum Mode01e5d05a);
float _Complex co_wrapper_mixed_bdrv_rdlock job_co2h_1(Array1d4103f4 _flags, Other326bccb5_t job_co_co2h_1, int s, int table[s+1]);
int co_wrapper_bdrv_rdlock blk_pwrite_zeroesh1(const struct Some2b831a59 bdrv_graph_rdlock_main_loop[2 *3][2], double _Complex blk_co_pwrite_zeroesh1, union Some8c52679c AioContext);
union Some80606aa3 co_wrapper_mixed_bdrv_rdlock Node_ah_2(BlockDriverState *index, Unknown03bf1c95 Coroutine);
_Bool co_wrapper_mixed_bdrv_rdlock job_get_sizeh2(const BdrvChild *Coroutine);
bool co_wrapper_bdrv_rdlock job_in_progressh_3(BlockBackend const *Coroutine, char *const *JobInProgressh3, Arrayd2a022a7 p2, int p3);
QEMUIOVector co_wrapper_bdrv_rdlock *bdrv_Truncateh3(struct BlockBackend *const, struct BdrvChild *errp$, const volatile int p2, ptrdiff_t BdrvPollCo, const _Bool[static 4][5], long double bdrv_Truncateh3);
int co_wrapper_bdrv_rdlock blk_co2h_4(HandleBlockDriverState, const BlockDriverState *, int32_t p2, int bdrv_graph_co_rdlock, void **volatile *blk_co_co2h_4, enum Mode29d23aab);
int no_co_wrapper_bdrv_wrlock blk_co_Truncateh4(struct BdrvChild *blk_Truncateh4, const volatile Unknown0d83db43 in_progress, Arrayd2a022a7 qemu_get_aio_context, enum Mode6ef56d6a p3, int i, struct Hidden *p5);
const struct hidden_one no_co_wrapper *blk_co_pwrite_zeroesh_5(BlockBackend const *aio_bh_schedule_oneshot_full, const Unknowna67fecc0, void *const volatile *const *assume_graph_lock[sizeof(int)], BdrvChild **const opaque[0x10u][2], const volatile struct Hidden *bytes);
const volatile float _Complex no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh5(struct Some42426e47 p0, enum Mode6cb30bde X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh5, int32_t child, double _Complex x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh5_bh, Otherc2d999ed assume_graph_lock);
long long co_wrapper_bdrv_rdlock Node_Truncateh_6(long p0, float _Complex NodeTruncateh6, Arrayd2a022a7 Node_co_Truncateh_6, __int128(*arg2)(double _Complex a0, int a1, _Bool a2, ...), int p4);
int no_co_wrapper(*job_co_nbd_Replyh6(OTHER4B1E0938 n1, struct Some96f623c9 assume_graph_lock))[16];
ptrdiff_t no_co_wrapper_bdrv_wrlock bdrv_co_pwrite_zeroesh_7(int bdrv_pwrite_zeroesh_7, _Other41993409 co, BlockBackend const *s_, enum Mode36e9d246 p3, int arg1, int table[arg1+1]);
int co_wrapper(*volatile *job_in_progressh7(BlockBackend const *const job_co_in_progressh7_entry, Unknown93f0eaa7, BdrvChild const *index, int BdrvPollCo, union Some5e71be55 AioContext, union Some66ca5177))(void);
void no_co_wrapper_bdrv_wrlock job_co_ah_8(double _Complex JobCoAh8);
OTHERE684C29D co_wrapper_bdrv_rdlock bdrv_nbd_Replyh8(BlockDriverState const *bdrv_co_nbd_Replyh8_entry, unsigned int p1, long double bdrv_nbd_Replyh8, Constant1415c73c p3);
OTHER43DB0931 co_wrapper_bdrv_rdlock job_ah_9(const long double _Complex ctx[const 2], BlockDriverState *BdrvPollCo, int poll_state_);
unsigned no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh9(AliasBlockDriverState *_flags, Other94159828 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh9, OTHER5396A131 s_2, uint64_t nbSectors, _Bool bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh9, long double aio_co_wake, Other94159828 p6, OTHER5396A131 p7, uint64_t p8, _Bool p9, long double p10, Other94159828 p11, OTHER5396A131 p12);
enum Modef0471a5d { Modef0471a5d_0 = 100, Modef0471a5d_1 = 3, Modef0471a5d_2 = 100 };
typedef BlockBackend *HandleBlockBackend;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef double OTHERE38B374F;
static inline int JobCo2i2(int a) { return a; }
typedef uint8_t Unknowne27cda80;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef BlockDriverState *HandleBlockDriverState;
typedef int32_t Unknown03bf1c95;
enum Modec46a2ff4 { Modec46a2ff4_0 = 3, Modec46a2ff4_1 = 3, Modec46a2ff4_2 };
static inline int BdrvGetSizei3(int a) { return a; }
typedef struct QDict QDict;
typedef int X9CoNbdReplyi4;
typedef unsigned int Unknown2ef0b51c;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int Otherd2a022a7;
struct Hidden;
typedef volatile struct Hidden *Array21338449[4];
typedef struct { double m0; } Somecd92786b;
struct Someecea9622 { Somecd92786b m0[3]; int m1; };
typedef double Functiond74621a5(uint8_t a0, int a1, int a2, ...);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef unsigned long long int Unknownfc5324b1;
static inline int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi7(int a) { return a; }
typedef uint32_t Unknown4b75eb3b;
typedef BdrvChild *HandleBdrvChild;
typedef signed char Unknown7ce13253;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
struct Some43763c97 { float _Complex m0[17]; enum Modef964abf0 m1[3]; int (*m2)(void); unsigned __int128 m3[3]; };
typedef struct Some43763c97 Other86052126;
union Someeaf366e6 { int (*m0[17])(void); void **m1[3]; };
enum Mode85266ff8 { Mode85266ff8_0 = 3, Mode85266ff8_1 = 1 << 4, Mode85266ff8_2 = 3 };
enum Modef0471a5d co_wrapper_bdrv_rdlock bdrv_ai_0(HandleBlockBackend Coroutine);
enum Mode956b2d09 co_wrapper bdrv_peeki0(BdrvChild const *n1, void bdrv_co_peeki0_entry(void), int bdrv_peeki0);
int32_t co_wrapper_mixed_bdrv_rdlock Node_Truncatei_1(OTHERE38B374F, long double qemu_coroutine_yield);
int no_co_wrapper_bdrv_rdlock x9_co_ai1(const BlockDriverState *p0);
Unknowne27cda80 co_wrapper_mixed job_co2i_2(HandleBlockBackend job_co_co2i_2, int JobCo2i2, signed int, const BdrvDirtyBitmap *assume_graph_lock, HandleBlockDriverState, int p5, signed int p6, const BdrvDirtyBitmap *p7, HandleBlockDriverState p8, int p9, signed int p10, const BdrvDirtyBitmap *p11, HandleBlockDriverState p12, int p13, signed int p14, const BdrvDirtyBitmap *p15, HandleBlockDriverState p16, int p17, signed int p18, const BdrvDirtyBitmap *p19, HandleBlockDriverState p20, int p21, signed int p22, const BdrvDirtyBitmap *p23, HandleBlockDriverState p24, int p25, signed int p26, const BdrvDirtyBitmap *p27, HandleBlockDriverState p28, int p29, signed int p30);
Unknown03bf1c95 no_co_wrapper blk_co_ai2(char aio_co_wake, enum Modec46a2ff4 Coroutine);
const volatile QDict co_wrapper_bdrv_rdlock *bdrv_get_sizei_3(uint64_t p0, long double _Complex ctx);
_Bool co_wrapper_mixed Node_co2i3(BlockBackend *aio_co_wake, int32_t ctx, long double(*bdrv_poll_co)[16]);
long int no_co_wrapper x9_co_nbd_Replyi_4(int blk, Unknown2ef0b51c Flags, enum Modef9ea3c6d, Otherd2a022a7 x9_co_nbd_Replyi_4, Array21338449 p4);
float no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi4(const BlockBackend *p0, struct Someecea9622 child, char *p2, int x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi4(const volatile char *, int, signed int), Functiond74621a5 bdrv_graph_wrlock);
void co_wrapper blk_Truncatei_5(void);
HandleBlockBackend co_wrapper_mixed job_ai5(int job_co_ai5, signed char p1);
HandleBlockDriverState co_wrapper x9_pwrite_zeroesi_6(BlockBackend *const assert, enum Mode2ccc7eab Coroutine, int bdrv_graph_wrlock[0x10u][5], void x9_co_pwrite_zeroesi_6(_Bool, void *const *), Unknownfc5324b1 X9PwriteZeroesi6, int arg1, int table[arg1+1]);
void co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi6(void aio_bh_schedule_oneshot_full(int));
Unknown4b75eb3b no_co_wrapper_bdrv_wrlock Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_7(HandleBlockDriverState aio_context_release, int Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_7_bh);
_Atomic signed int no_co_wrapper_bdrv_wrlock *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi7(HandleBdrvChild ret_, void(*const *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi7)(_Bool a0, int a1, int a2), int arg1, int table[arg1+1]);
long int no_co_wrapper x9_co_ai_8(volatile BlockDriverState *aio_bh_schedule_oneshot, char *, long unsigned int);
_Atomic _Bool co_wrapper_mixed *blk_get_sizei8(Unknown7ce13253 ret);
Other86052126 co_wrapper bdrv_co2i_9(double _Complex BdrvCo2i9);
int co_wrapper_mixed bdrv_peeki9(union Someeaf366e6 p0, BlockBackend *BdrvPollCo, const enum Mode85266ff8 *bdrv_peeki9, char *p3, HandleBdrvChild nbSectors);
void Node_co_pwrite_zeroesj_1_entry(void *opaque);
typedef BlockBackend AliasBlockBackend;
typedef BlockDriverState AliasBlockDriverState;
typedef int Functionf0024130(int a0, double a1, double a2);
struct NodeTruncatej2 { int taken; };
typedef BlockBackend *HandleBlockBackend;
typedef ptrdiff_t Array0d83db43[4];
typedef BlockDriverState *HandleBlockDriverState;
struct BdrvCoPeekj5 { int taken; };
typedef BdrvChild *HandleBdrvChild;
struct JobNbdReplyj6 { int taken; };
typedef int Function7f720ae2(long double a0);
typedef int Function09b95f51(long double _Complex);
typedef int JobCoTruncatej9;
typedef int Function66b099cb(__int128 a0, uintptr_t a1, int a2);
typedef void Function486abc83(int, double _Complex, unsigned, ...);
char 
	co_wrapper_mixed_bdrv_rdlock **x9_in_progressj_0(struct BdrvChild *, JobTxn *	*  AioContext	, Unknown9a9f3b8d aio_co_wake, int count,int table
    [count+1]);
float	no_co_wrapper_bdrv_rdlock bdrv_co_Truncatej0(enum Modef8650c6f
    bdrv_Truncatej0, long
double _Complex blk_get_aio_context, int32_tbdrv_Truncatej0_bh);
size_t co_wrapper_bdrv_rdlockNode_pwrite_zeroesj_1(  enum Mode22154ece Coroutine,  BdrvChild*p1);
AliasBlockBackend 
	no_co_wrapper_bdrv_rdlock
    *blk_co_peekj1 
	(AliasBlockDriverState *,
Functionf0024130 co_wrapper_count	);
union Some919baca8
co_wrapper_bdrv_rdlock Node_Truncatej_2(void);
union
Some3d110f55 co_wrapper_bdrv_rdlock x9_peekj2
(volatile long double x9_co_peekj2, Unknown1defb212 index, _Other402ebdb4 arg1, int n1, unionSomed1f3b2b7 X9Peekj2);
long double no_co_wrapper job_co_in_progressj_3(HandleBlockBackend
AioContext, Other94159828
    yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy , const BlockBackend *qemu_coroutine_self, const
    BlockDriverState *p3, signed char offset,
    HandleBlockBackend p5, Other94159828
    p6, const BlockBackend *p7
    , const BlockDriverState *  p8, signed char p9
    , HandleBlockBackend 
	p10,
    Other94159828 p11 ,  const BlockBackend *p12, const BlockDriverState	*p13
, signed char p14, HandleBlockBackendp15,
Other94159828
    p16,const BlockBackend *p17, const BlockDriverState *p18,signed  char p19, HandleBlockBackend p20
, Other94159828 p21, const BlockBackend *p22, const BlockDriverState  *p23, signed  char p24	, HandleBlockBackend p25, Other94159828
p26, const BlockBackend 
	*p27, 
	const BlockDriverState*p28, signed char p29, HandleBlockBackend p30,Other94159828 p31	, constBlockBackend *
    p32	,const BlockDriverState *p33, signed 
	charp34, HandleBlockBackend p35
    , Other94159828 p36, const BlockBackend *
    p37, const BlockDriverState
    *p38, signed char p39, HandleBlockBackend p40, Other94159828 p41,const  BlockBackend
*p42, const
BlockDriverState *p43
    , signed  char p44, HandleBlockBackend p45, Other94159828p46
    ,const BlockBackend *p47, const BlockDriverState *p48
    ,signed char	p49,	HandleBlockBackend p50
    , Other94159828 p51, const BlockBackend *p52,
    constBlockDriverState *p53, signed char p54, 
	HandleBlockBackend p55,Other94159828 p56 ,	const BlockBackend *p57, const
    BlockDriverState  *p58, signed
    char p59, HandleBlockBackend p60,	Other94159828
p61,const BlockBackend *p62 
	, const 
	BlockDriverState 
	*p63,  int co,
    int table[co+
1]);
unsigned long long int no_co_wrapper_bdrv_wrlock blk_co_peekj3(BlockDriverState *poll_state , int  bytes 
	, Array0d83db43 p2);
int co_wrapper_mixed_bdrv_rdlock( *job_Truncatej_4(HandleBlockDriverState _flags))	(uint8_t a0  , double a1, void **
a2);
intco_wrapper_mixed_bdrv_rdlock	bdrv_nbd_Replyj4	(struct	BlockDriverState 
	*co  ,
BlockBackend *errp$, Unknown03bf1c95 bdrv_nbd_Replyj4
, int bdrv_co_nbd_Replyj4
,enum Mode2ccc7eab BdrvNbdReplyj4,ssize_t);
Other7ed638b5_t no_co_wrapper_bdrv_rdlock bdrv_co_peekj_5(HandleBdrvChild aio_bh_schedule_oneshot, size_t qemu_coroutine_yield,	unsigned long long int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy , int,  enum Mode4b47f04e
qemu_coroutine_self
, bool  p5 
	)
    ;
const volatile QEMUIOVector co_wrapper *volatile job_peekj5(BlockDriverState const*aio_bh_schedule_oneshot)
;
struct 
	BlockBackend co_wrapper_bdrv_rdlock *  job_nbd_Replyj_6( struct BdrvChild*
JobNbdReplyj6);
void no_co_wrapper blk_co_nbd_Replyj6(const BlockDriverState *
arg1, long double Coroutine(void) ,long double 
	_Complex[], AliasBlockDriverState *  , enumMode511b4f3a Flags );
size_t no_co_wrapper(*job_co_nbd_Replyj_7(BlockBackend *  const, long double 
	_Complex p1[
    4	] ))(unsigned long longint
    ,	long double, ...);
void co_wrapper(*const volatile * Node_nbd_Replyj7(long
doublei[
    0x10u], unsigned short
    int
    p1(void) 
	, float  _Complex co, const volatile Unknown90d47642 BdrvPollCo, int Node_nbd_Replyj7))( void);
voidno_co_wrapper_bdrv_wrlock(*  Node_co_co2j_8(float _Complex ALL  , uint8_t blk_get_aio_context,
union Someaa56bd95 index, Function7f720ae2NodeCoCo2j8, enum Mode3d885bd9 co,  int
count, int table[ count+1]))(
    uint8_t  , float
_Complex, short, ...);
int no_co_wrapper_bdrv_rdlock x9_co_pwrite_zeroesj8(BdrvChild  *co_wrapper_count, long longx9_co_pwrite_zeroesj8, _Otherac3ccef3 x9_pwrite_zeroesj8, Function09b95f51 p3, const struct Some61d3f11e aio_co_wake[static 4]);
BdrvChild const no_co_wrapper_bdrv_rdlock *job_co_Truncatej_9(BlockDriverState *
aio_bh_schedule_oneshot_full, Unknown1defb212 job_Truncatej_9 ) 
	;
int no_co_wrapper_bdrv_wrlock x9_co_aj9(const int ret_, Function66b099cb
    , union Some4e3e9bc4 x9_co_aj9, int p3, Function486abc83 p4);
void blk_co_peekk_0_entry(void *opaque);
enum Mode53a16720 { Mode53a16720_0 = 1 << 4, Mode53a16720_1, Mode53a16720_2 = 100 };
typedef float _Complex Function635db354(double _Complex a0, signed char a1, ...);
struct Somea1ff0f67 { _Bool m0[3]; BdrvChild **m1[3]; int m2; };
typedef unsigned __int128 Unknownb0ed6b30;
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
union Someb55cb6ff { bool m0[3]; BdrvChild **m1[17]; enum Modeb559d51f m2; void *volatile *m3; };
typedef struct JobTxn JobTxn;
typedef JobTxn *Othera3fb2fc3;
typedef int Arrayd2a022a7[4];
typedef struct { _Bool m0[17]; } Somefe81e471;
struct Some3274e270 { int (*m0[3])[1]; int m1[17]; };
typedef ssize_t Unknown066d508b;
typedef int Otherd2a022a7_t;
typedef int BdrvInProgressk4;
typedef char *Other40e41774_t;
typedef unsigned char Unknownd6a9c141;
typedef const volatile Unknownd6a9c141 Constant14572d2b;
enum Mode68f15bd8 { Mode68f15bd8_0 = 3, Mode68f15bd8_1, Mode68f15bd8_2 };
union Some71e48922 { enum Mode68f15bd8 m0; BlockDriverState *const *m1; };
struct Somebd7075bf { wchar_t m0; };
typedef int JobCoPwriteZeroesk5;
struct Hidden;
typedef const volatile int Constant8c41d73f;
void x9_co_nbd_Replyk_6_entry(void *opaque);
typedef unsigned short int Unknowna67fecc0;
typedef const Unknowna67fecc0 Constant2719fd20;
typedef float _Complex Function989d9e1b(int a0, int a1, double _Complex a2);
struct NodeAk7 { int taken; };
typedef BlockBackend AliasBlockBackend;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef uint16_t Unknown39d5aad1;
typedef struct Error Error;
enum Mode36e9d246 { Mode36e9d246_0 };
union Someddc030bb { enum Mode36e9d246 m0; unsigned short int m1; };
typedef double _Complex Functionca832da2(void);
static inline int X9CoNbdReplyk8(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
typedef enum Mode36e9d246 OTHER4F69AE68;
struct Some8c0ebca1 { int m0; bool m1[17]; };
typedef const volatile struct Some8c0ebca1 Constant7f33263c;
typedef const int Constant17786065;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
enum Mode53a16720 co_wrapper_bdrv_rdlock blk_peekk_0(BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Function635db354 errp$);
int co_wrapper_mixed(*bdrv_pwrite_zeroesk0(struct Somea1ff0f67 errp$, int qemu_get_current_aio_context(void), BdrvChild *const *bdrv_co_pwrite_zeroesk0, Unknownb0ed6b30, void bdrv_pwrite_zeroesk0(void)))(volatile double _Complex *, ...);
int co_wrapper_mixed x9_nbd_Replyk_1(BlockDriverState *, long double _Complex(*x9_co_nbd_Replyk_1)[1], int p2, long double _Complex p3, unsigned char(*errp$)[16], union Someb55cb6ff x9_nbd_Replyk_1);
BdrvChild const no_co_wrapper *blk_co_peekk1(Othera3fb2fc3 blk_peekk1, const Arrayd2a022a7 offset);
void no_co_wrapper_bdrv_rdlock job_co_ak_2(double poll_state_, volatile int qemu_in_coroutine, int poll_state, int8_t p3);
long double no_co_wrapper job_co_nbd_Replyk2(volatile BlockDriverState *const Coroutine);
void co_wrapper x9_get_sizek_3(Somefe81e471 BdrvPollCo);
struct Some3274e270 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk3(_Bool(*bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk3_entry[2 *3][2])[3], int bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk3, const Unknown066d508b bs, Otherd2a022a7_t Coroutine);
Other40e41774_t co_wrapper bdrv_in_progressk_4(Constant14572d2b Coroutine);
union Some71e48922 co_wrapper_mixed job_in_progressk4(BlockBackend *job_in_progressk4, void job_co_in_progressk4(unsigned __int128 a0, BlockDriverState *volatile *a1, ...), int p2(int, void *volatile *, ...), long double BdrvPollCo, long long p4[static 4], struct Somebd7075bf p5);
struct Hidden no_co_wrapper_bdrv_wrlock *job_co_pwrite_zeroesk_5(BdrvChild const *job_pwrite_zeroesk_5, int errp$(bool), int Coroutine);
int co_wrapper_mixed_bdrv_rdlock job_ak5(const BlockBackend *, double _Complex errp$, int p2, Constant8c41d73f p3, double job_co_ak5, float nbSectors, int count, int table[count+1]);
const struct Hidden co_wrapper_bdrv_rdlock *x9_nbd_Replyk_6(BdrvChild const *p0, Constant2719fd20 in_progress, int arg1, int nbSectors, double _Complex x9_co_nbd_Replyk_6);
void co_wrapper_mixed_bdrv_rdlock Node_pwrite_zeroesk6(struct BlockDriverState *p0, _Bool bytes, Function989d9e1b n1);
int co_wrapper_mixed Node_ak_7(AliasBlockBackend *BdrvPollCo, enum Modef9ea3c6d offset, int qemu_get_aio_context, volatile Unknown39d5aad1 NodeAk7, uintptr_t in_progress, bool ctx(Error *a0, ...));
union Someddc030bb co_wrapper_mixed blk_Truncatek7(AliasBlockBackend *const _flags, Functionca832da2 BdrvPollCo, int in_progress);
BlockBackend const no_co_wrapper_bdrv_wrlock *x9_co_nbd_Replyk_8(BlockDriverState *p0, AliasBlockDriverState *X9CoNbdReplyk8, long int p2, OTHER4F69AE68 BdrvPollCo, Constant7f33263c assert);
long double _Complex no_co_wrapper_bdrv_wrlock blk_co_co2k8(int poll_state, int p1, Constant17786065 in_progress, _Bool blk_co2k8_bh);
BlockBackend co_wrapper_mixed **Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_9(BdrvChild const *const NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk9, long int p1[restrict 3][5], char, _Bool p3, long double _Complex child, const BlockDriverState *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_9);
int co_wrapper_mixed blk_get_sizek9(int BlkGetSizek9, enum Modebb7ef5e5 opaque, float _Complex blk_co_get_sizek9, AliasBlockDriverState *qemu_get_aio_context, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
static inline int X9PwriteZeroesl0(int a) { return a; }
enum Modebf4db864 { Modebf4db864_0 = 1 << 4, Modebf4db864_1 = 1 << 4, Modebf4db864_2 = 1 << 4 };
typedef volatile enum Modebf4db864 *_Other41a09848;
typedef double Functionf2711390(_Bool a0, float a1, int a2);
typedef unsigned __int128 Unknownb0ed6b30;
typedef int Unknownd2a022a7;
typedef BdrvChild AliasBdrvChild;
typedef struct QEMUIOVector QEMUIOVector;
typedef int Otherd2a022a7_t;
typedef const volatile Otherd2a022a7_t Constantfdbbf14d;
typedef long long _Other56e6bf7d;
typedef unsigned int *const Constant777baa47;
enum { X9CoNbdReplyl3 = 7 };
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
typedef float _Complex Array94159828[4];
typedef int JobCoInProgressl4;
union Somea2071ef6 { float m0[17]; };
extern int job_co2l_5_bh;
typedef long double Otherac3ccef3_t;
typedef long long Unknown56e6bf7d;
typedef char Unknownf855cb95;
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
union Some55d1c9a0 { enum Mode16f96c31 m0; uintptr_t m1; unsigned long long int m2; int m3[17]; };
typedef unsigned short int Arraya67fecc0[4];
struct Hidden;
union Some31047e28 { volatile struct Hidden *m1[17]; int m2; int m3; };
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
struct Somed655c1b9 { int m0; bool m1[3]; enum Modebcc5dae1 m2[17]; unsigned m3; };
typedef struct { struct Somed655c1b9 m0; } Some2d7bcc30;
typedef int JobCoGetSizel6;
typedef volatile double _Complex Constantd4e1ad5b;
typedef BdrvChild *HandleBdrvChild;
enum Mode53a16720 { Mode53a16720_0 = 1 << 4, Mode53a16720_1, Mode53a16720_2 = 100 };
typedef enum Mode53a16720 _Othercf5c8818;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef BlockDriverState **volatile *_Otherdfd3facc;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
extern int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_8_entry;
enum Modee46bec85 { Modee46bec85_0 = 3, Modee46bec85_1 = 100, Modee46bec85_2 = 100 };
typedef double _Complex (*Array4f79dcde[4])[1];
typedef unsigned Unknown686af274;
struct __attribute__((packed)) Some59799e20 { ptrdiff_t m0[17]; const volatile struct Hidden *m1; double _Complex m2[3]; int m3; unsigned bits : 3; };
typedef off_t Functionf92defad(double _Complex, ...);
typedef double Othere38b374f;
typedef BlockDriverState *HandleBlockDriverState;
union Some10790360 { int m0; };
typedef union Some10790360 OTHERC80E29F5;
typedef const volatile Unknownf855cb95 Constant5f840a66;
typedef long unsigned int Unknown7b60f772;
long double _Complex co_wrapper_bdrv_rdlock x9_pwrite_zeroesl_0(const BlockDriverState *offset);
long double _Complex co_wrapper_bdrv_rdlock blk_get_sizel0(BdrvChild const *BlkGetSizel0, int blk_co_get_sizel0);
_Other41a09848 no_co_wrapper_bdrv_rdlock x9_co_in_progressl_1(volatile BdrvChild *const p0, off_t Coroutine, Functionf2711390 bdrv_graph_rdlock_main_loop, int aio_bh_schedule_oneshot, Unknownb0ed6b30 p4, Unknownd2a022a7 offset);
int co_wrapper x9_peekl1(AliasBdrvChild *x9_peekl1, QEMUIOVector **aio_wait_kick, char p2, Constantfdbbf14d Coroutine);
_Other56e6bf7d co_wrapper_mixed_bdrv_rdlock Node_peekl_2(BlockBackend const *Node_co_peekl_2, BlockDriverState const *p1, int count, int table[count+1]);
Constant777baa47 no_co_wrapper_bdrv_wrlock x9_co_peekl2(int x9_peekl2, unsigned co, const double s_[2 *3][5], float _Complex ret_, double _Complex _flags);
float no_co_wrapper_bdrv_wrlock x9_co_nbd_Replyl_3(float _Complex _flags, volatile BlockBackend *, enum Mode29d23aab bs, Array94159828 AioContext);
long double co_wrapper_mixed job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl3(BlockBackend *opaque, int qemu_in_coroutine, BlockBackend const *BdrvPollCo, int s_2, BlockDriverState const *p4);
unsigned short int no_co_wrapper job_co_in_progressl_4(const BlockDriverState *JobCoInProgressl4, union Somea2071ef6 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
const BlockBackend no_co_wrapper_bdrv_wrlock *bdrv_co_al4(int co, int table[co+1]);
Otherac3ccef3_t no_co_wrapper_bdrv_wrlock job_co_co2l_5(const BlockDriverState *p0, Unknown56e6bf7d, float _Complex JobCoCo2l5, Unknownf855cb95 arg2, _Bool p4, union Some55d1c9a0 job_co2l_5_bh);
void no_co_wrapper_bdrv_wrlock x9_co_al5(const BdrvChild *const arg2, const Arraya67fecc0 p1, union Some31047e28, Some2d7bcc30 BdrvPollCo, long double X9CoAl5);
const BdrvChild no_co_wrapper_bdrv_wrlock *job_co_get_sizel_6(const BlockDriverState *const);
Constantd4e1ad5b co_wrapper bdrv_al6(HandleBdrvChild, _Othercf5c8818 BdrvPollCo, const int8_t AioContext[0x10u][2], void **volatile *bdrv_co_al6, enum Mode2ccc7eab *p4, uint8_t bdrv_co_al6_entry[][2]);
int co_wrapper_bdrv_rdlock job_al_7(wchar_t job_co_al_7, double JobAl7, double _Complex AioContext, _Otherdfd3facc p3, _Bool);
enum Modef9ea3c6d co_wrapper_mixed blk_get_sizel7(void);
enum Modee46bec85 co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_8(AliasBdrvChild *const Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_8, Array4f79dcde Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_8, BdrvChild **const restrict qemu_get_current_aio_context);
Unknown686af274 co_wrapper_mixed_bdrv_rdlock job_get_sizel8(int p0);
bool co_wrapper_bdrv_rdlock x9_get_sizel_9(const BdrvChild *qemu_get_current_aio_context, int x9_co_get_sizel_9, struct Some59799e20 qemu_coroutine_self[], bool co_wrapper_count, long double _Complex poll_state_, Functionf92defad aio_bh_schedule_oneshot_full);
Othere38b374f co_wrapper_bdrv_rdlock x9_al9(const HandleBlockDriverState X9Al9, OTHERC80E29F5, Constant5f840a66 p2, float _Complex qemu_in_coroutine(void), float _Complex p4[ *], Unknown7b60f772);
typedef BlockBackend AliasBlockBackend;
typedef void (*Array4eb4969a[4])(void);
typedef int BdrvTruncatem1;
typedef BdrvChild AliasBdrvChild;
typedef BdrvChild *HandleBdrvChild;
typedef void Functionedb35b03(void);
typedef struct Hidden *Array87f65110[4];
typedef const volatile int Constant8c41d73f;
struct BlkCoAm3 { int taken; };
typedef int JobCoTruncatem4;
typedef BlockDriverState AliasBlockDriverState;
typedef const int Constant17786065;
typedef int Functiona9542f43(void);
typedef BlockBackend *HandleBlockBackend;
extern int blk_co2m_9_bh;
typedef const unsigned Constantc9bf7057;
typedef _Bool Arrayf6b13ead[4];
BlockDriverState no_co_wrapper_bdrv_rdlock **bdrv_co_peekm_0(BlockDriverState *bdrv_poll_co);
struct BlockBackend no_co_wrapper *x9_co_co2m0(AliasBlockBackend *bytes, Other04515a51_t errp$, Array4eb4969a qemu_coroutine_create, OTHER40E41774);
Othera3c81413_t co_wrapper_bdrv_rdlock bdrv_Truncatem_1(AliasBdrvChild *const p0, int qemu_coroutine_create, Other94159828_t bdrv_Truncatem_1);
enum Mode6cb30bde co_wrapper_bdrv_rdlock blk_co2m1(HandleBdrvChild blk_co_co2m1, Functionedb35b03 p1, const volatile _Other7266060a BlkCo2m1, Somef521e95c blk_co_co2m1_entry, enum Mode2ccc7eab index, const Array87f65110 p5);
unsigned int co_wrapper_mixed x9_Truncatem_2(BlockDriverState const *blk_get_aio_context, int aio_bh_schedule_oneshot, Constant8c41d73f qemu_get_current_aio_context, Some1169d94b n1, struct Some7d466d68 qemu_coroutine_self[0x10u], Otherd2a022a7 index);
AliasBdrvChild co_wrapper *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm2(void);
void no_co_wrapper blk_co_am_3(BlockBackend *const ret_, long double offset, unsigned ctx);
int co_wrapper_bdrv_rdlock job_nbd_Replym3(void);
AliasBlockDriverState no_co_wrapper_bdrv_wrlock *job_co_Truncatem_4(long double _Complex(*Coroutine)[16], int blk_get_aio_context, union Some62265375, struct Some100d383f *job_co_Truncatem_4, int poll_state(bool a0, volatile char *a1, ssize_t a2));
enum Moded07fe603 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm4(off_t p0, int(*)[1]);
double no_co_wrapper Node_co_am_5(AliasBlockBackend *, struct Some8de27e49 NodeCoAm5, int arg1, int table[arg1+1]);
uint64_t no_co_wrapper_bdrv_rdlock bdrv_co_get_sizem5(void);
Unknown39d5aad1 no_co_wrapper_bdrv_wrlock x9_co_pwrite_zeroesm_6(uintptr_t, Constant17786065 X9CoPwriteZeroesm6, Unknown3d12be2a s_, double _Complex n1);
wchar_t co_wrapper job_co2m6(struct Somec060423f job_co2m6, int arg1, int table[arg1+1]);
Other4718997b no_co_wrapper_bdrv_rdlock blk_co_co2m_7(struct BlockDriverState *poll_state, Unknownf2d6e98e Coroutine);
enum Mode2e3ddd4e co_wrapper_bdrv_rdlock Node_nbd_Replym7(_Bool nbSectors, struct BlockBackend *n1, volatile BdrvChild *Node_co_nbd_Replym7, Unknownabe52526 bdrv_graph_wrlock, Functiona9542f43 errp$);
enum Mode29a96c65 co_wrapper_mixed bdrv_pwrite_zeroesm_8(AliasBdrvChild *s_);
const Unknown4be3a412 co_wrapper_mixed_bdrv_rdlock x9_in_progressm8(HandleBlockBackend arg1);
short no_co_wrapper blk_co_co2m_9(long double _Complex, Unknown4b1e0938 BlkCoCo2m9, unsigned p2, Constantc9bf7057 Coroutine, int(long double _Complex a0, bool a1, __int128 a2, ...));
char co_wrapper_bdrv_rdlock *bdrv_in_progressm9(BlockDriverState *, Unknown8cf2aa7c bdrv_co_in_progressm9, const Arrayf6b13ead bdrv_co_in_progressm9_entry);
extern int blk_co2n_0_bh;
typedef int Function60e3d240(float _Complex a0, long double _Complex a1, bool a2, ...);
typedef int64_t Array90d47642[4];
typedef int NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5;
typedef BlockBackend AliasBlockBackend;
void bdrv_co_in_progressn_6_entry(void *opaque);
typedef _Bool Arrayf6b13ead[4];
struct BlkCoAn7 { int taken; };
typedef BlockDriverState *HandleBlockDriverState;
static inline int X9An8(int a) { return a; }
typedef BlockBackend *HandleBlockBackend;
struct BlkCo2n9 { int taken; };
typedef int (*const volatile Constant234d7c83)(void *volatile *, _Bool, long double, ...);
long double no_co_wrapper_bdrv_wrlock blk_co_co2n_0(struct BlockBackend *blk_co2n_0_bh, int arg1, BlockBackend *poll_state_);
const volatile Other0dbeaa17_t co_wrapper_mixed_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn0(BlockDriverState const *s_2, long double _Complex, int, int p3);
const volatile char co_wrapper_mixed_bdrv_rdlock *blk_in_progressn_1(BdrvChild const *BdrvPollCo, _Bool, Unknownabe52526 ret, Function60e3d240 co_, int BlkInProgressn1);
_Bool co_wrapper_bdrv_rdlock(*blk_an1(struct BlockDriverState *const blk, Othera3fb2fc3 BlkAn1, Other5ba171fd_t co_wrapper_count, OTHER40E41774 blk_co_an1_entry, const volatile unsigned p4, int32_t p5))(float _Complex, char, int);
enum Mode22154ece no_co_wrapper_bdrv_wrlock bdrv_co_get_sizen_2(Other2c4d98cb bdrv_get_sizen_2_bh, Other2c4d98cb p1, Other2c4d98cb p2, Other2c4d98cb p3, Other2c4d98cb p4, Other2c4d98cb p5, Other2c4d98cb p6, Other2c4d98cb p7, Other2c4d98cb p8, Other2c4d98cb p9, Other2c4d98cb p10, Other2c4d98cb p11, Other2c4d98cb p12, Other2c4d98cb p13, Other2c4d98cb p14, Other2c4d98cb p15, Other2c4d98cb p16, Other2c4d98cb p17, Other2c4d98cb p18, Other2c4d98cb p19, Other2c4d98cb p20, Other2c4d98cb p21, Other2c4d98cb p22, Other2c4d98cb p23, Other2c4d98cb p24, Other2c4d98cb p25, Other2c4d98cb p26, Other2c4d98cb p27, Other2c4d98cb p28, Other2c4d98cb p29);
int no_co_wrapper bdrv_co_get_sizen2(__int128 qemu_coroutine_yield);
Otherd2a022a7 co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_3(volatile BdrvChild *bdrv_poll_co, _Bool child, int in_progress[ *][5]);
char no_co_wrapper *job_co_an3(char AioContext);
long co_wrapper_mixed_bdrv_rdlock x9_co2n_4(struct BdrvChild *x9_co_co2n_4, char *Flags, __int128 qemu_coroutine_yield[], const Array90d47642 aio_context_release, float errp$);
int co_wrapper_mixed x9_get_sizen4(volatile BlockDriverState *x9_co_get_sizen4, struct Someb9e0234c bytes, Unknown0d83db43 p2, bool child, _Otherb6a7b798 x9_co_get_sizen4_entry, int Coroutine);
double _Complex co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_5(void);
unsigned __int128 co_wrapper_bdrv_rdlock job_pwrite_zeroesn5(BlockDriverState const *job_co_pwrite_zeroesn5, AliasBlockBackend *opaque);
float _Complex co_wrapper bdrv_in_progressn_6(BdrvChild *p0, int p1, uint64_t ctx, Arrayf6b13ead BdrvInProgressn6, double _Complex offset, long qemu_coroutine_yield);
unsigned long long int co_wrapper Node_an6(int32_t NodeAn6, enum Mode4b47f04e BdrvPollCo, float in_progress(int, ...));
_Otherac3ccef3 no_co_wrapper_bdrv_rdlock blk_co_an_7(BlockDriverState const *aio_co_wake);
int co_wrapper job_co2n7(const HandleBlockDriverState Coroutine);
union Some7e605a68 co_wrapper_mixed x9_an_8(HandleBlockBackend p0);
void co_wrapper **const *blk_co2n8(BlockBackend const *const, const volatile Some7224e105 *p1, void *const volatile **const p2[0x10u], enum Mode2414ad48 p3);
struct Someaa9a12a0 co_wrapper blk_co2n_9(BdrvDirtyBitmap *p0, Constant234d7c83 co_, int n1);
int co_wrapper_mixed_bdrv_rdlock blk_peekn9(BlockBackend *assert);
extern int job_in_progresso_0_bh;
enum Mode3d885bd9 { Mode3d885bd9_0 = 3, Mode3d885bd9_1 = 100, Mode3d885bd9_2 = 1 << 4 };
typedef struct { double m0[17]; int m1[3]; enum Mode3d885bd9 m2[17]; float _Complex m3; } Somebdd70b8a;
typedef __int128 Unknown3d12be2a;
struct __attribute__((packed)) Some84912c16 { int m0; int (*m1)(int a0); unsigned bits : 3; };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct __attribute__((packed)) Some80da7e14 { struct Some84912c16 m0[3]; enum Mode36e9d246 m1[3]; _Bool m2[3]; enum Modef9ea3c6d m3[3]; };
enum { X9Truncateo1 = 7 };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef BlockDriverState *HandleBlockDriverState;
struct Some362d903a { long double (*m0)[1]; off_t m1[3]; int m2; bool m3; unsigned bits : 3; };
struct __attribute__((packed)) Some7800f070 { float m0[17]; long double _Complex m1[3]; };
struct __attribute__((packed)) Somee4f90804 { signed int m0[17]; bool m1; unsigned bits : 3; };
struct __attribute__((packed)) Someb70ee733 { struct Some7800f070 m0; struct Somee4f90804 m1; unsigned bits : 3; };
typedef int _Otherd2a022a7;
typedef int BdrvCoTruncateo3;
typedef unsigned __int128 Unknownb0ed6b30;
enum Mode68f15bd8 { Mode68f15bd8_0 = 3, Mode68f15bd8_1, Mode68f15bd8_2 };
typedef long double Functione51aa139(_Bool a0);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
extern int bdrv_co_pwrite_zeroeso_4_entry;
static inline int BdrvAo5(int a) { return a; }
struct Someb509a2ea { int m0; unsigned bits : 3; };
enum Mode2414ad48 { Mode2414ad48_0, Mode2414ad48_1 = 100, Mode2414ad48_2 = 1 << 4 };
union Some69d7a852 { float m0; double _Complex m1; double m2; };
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
typedef short Unknown93f0eaa7;
typedef BdrvChild *HandleBdrvChild;
enum Mode0bef1d36 { Mode0bef1d36_0 = 3, Mode0bef1d36_1 = 3, Mode0bef1d36_2 = 3 };
struct BlkCoAo7 { int taken; };
enum Modea9538ef8 { Modea9538ef8_0 = 100, Modea9538ef8_1 = 100, Modea9538ef8_2 };
typedef int Otherd2a022a7_t;
typedef struct QDict QDict;
enum Mode8f498ac1 { Mode8f498ac1_0 = 100, Mode8f498ac1_1, Mode8f498ac1_2 };
typedef unsigned short int Unknowna67fecc0;
typedef const volatile Unknowna67fecc0 Constant09545243;
typedef struct { int m0[17]; int m1[17]; enum Mode36e9d246 m2; _Bool m3; } Someeb5ea90d;
typedef float OTHER4718997B;
typedef int JobGetSizeo9;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
enum Mode73029d25 { Mode73029d25_0 = 100, Mode73029d25_1 = 100, Mode73029d25_2 = 100 };
typedef int32_t Other03bf1c95_t;
typedef const Other03bf1c95_t Constant54919f19;
Somebdd70b8a no_co_wrapper job_co_in_progresso_0(volatile BlockBackend *child);
Unknown3d12be2a co_wrapper_mixed job_in_progresso0(volatile BlockBackend *, struct Some80da7e14 job_co_in_progresso0);
float _Complex co_wrapper x9_Truncateo_1(BlockDriverState *BdrvPollCo, enum Mode4b47f04e p1);
long double co_wrapper_bdrv_rdlock Node_peeko1(const HandleBlockDriverState s_, void(*const NodePeeko1[0x10u])(__int128 a0, _Bool a1, unsigned __int128 a2, ...), const int32_t co_wrapper_count[static 4][5], unsigned char, const char *const volatile *[sizeof(int)]);
enum Mode36e9d246 co_wrapper_mixed job_Truncateo_2(BlockBackend *bdrv_poll_co, double _Complex aio_context_release, int job_co_Truncateo_2, struct Some362d903a p3, double _Complex p4, struct Someb70ee733 p5);
uint8_t no_co_wrapper_bdrv_rdlock bdrv_co_ao2(_Otherd2a022a7 bs, double BdrvCoAo2, enum Modef9ea3c6d bdrv_co_ao2, long long p3);
void no_co_wrapper_bdrv_wrlock bdrv_co_Truncateo_3(int bdrv_poll_co, int p1, const int offset[0x10u], Unknownb0ed6b30 errp$);
enum Mode68f15bd8 no_co_wrapper_bdrv_wrlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo3(float _Complex p0, Functione51aa139, enum Mode2ccc7eab, BlockDriverState *assume_graph_lock, int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo3, float _Complex p5, Functione51aa139 p6, enum Mode2ccc7eab p7, BlockDriverState *p8, int p9, float _Complex p10, Functione51aa139 p11, enum Mode2ccc7eab p12, BlockDriverState *p13, int p14, float _Complex p15, Functione51aa139 p16, enum Mode2ccc7eab p17, BlockDriverState *p18, int p19, float _Complex p20, Functione51aa139 p21, enum Mode2ccc7eab p22, BlockDriverState *p23, int p24, float _Complex p25, Functione51aa139 p26, enum Mode2ccc7eab p27, BlockDriverState *p28, int p29);
void co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroeso_4(const BdrvChild *offset, double _Complex BdrvPwriteZeroeso4, int s, int table[s+1]);
double _Complex no_co_wrapper_bdrv_rdlock x9_co_peeko4(const BdrvChild *poll_state_);
volatile BdrvChild co_wrapper *bdrv_ao_5(struct Someb509a2ea co_wrapper_count[4], bool p1, enum Mode2414ad48 co_, long double _Complex BdrvPollCo, int poll_state);
int co_wrapper_bdrv_rdlock bdrv_get_sizeo5(struct BlockDriverState *qemu_get_current_aio_context, union Some69d7a852 bdrv_co_get_sizeo5_entry);
enum Mode1a34d831 no_co_wrapper_bdrv_wrlock bdrv_co_pwrite_zeroeso_6(BlockBackend const *const p0);
BdrvChild co_wrapper_mixed_bdrv_rdlock **const volatile *job_Truncateo6(volatile BdrvChild *const ALL, ssize_t job_Truncateo6, Unknown93f0eaa7 n1, float _Complex, HandleBdrvChild blk_bs, enum Mode0bef1d36 co);
long double _Complex no_co_wrapper_bdrv_rdlock blk_co_ao_7(void);
double co_wrapper_mixed bdrv_pwrite_zeroeso7(volatile BdrvChild *, enum Modea9538ef8 bdrv_pwrite_zeroeso7, Otherd2a022a7_t Coroutine, unsigned short int i, QDict *, struct BdrvChild *bdrv_co_pwrite_zeroeso7);
enum Mode8f498ac1 no_co_wrapper bdrv_co_peeko_8(BdrvChild const *BdrvCoPeeko8, double p1, int p2, Constant09545243 bdrv_peeko_8, _Bool);
int no_co_wrapper Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo8(Someeb5ea90d NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo8, double p1, OTHER4718997B bdrv_get_aio_context, long double Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo8_bh, uint32_t offset);
volatile Otherd2a022a7_t co_wrapper_mixed job_get_sizeo_9(const HandleBlockDriverState ret, enum Mode2e3ddd4e p1, double p2, float _Complex poll_state_, enum Mode73029d25 job_co_get_sizeo_9, Constant54919f19 p5);
volatile char no_co_wrapper_bdrv_wrlock *Node_co_get_sizeo9(ssize_t(*s)(BlockDriverState **a0, uint32_t *a1, ...), long double _Complex p1);
void bdrv_co_peekp_0_entry(void *opaque);
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef size_t Other07d79e56;
typedef long double Arrayac3ccef3[4];
void job_co_pwrite_zeroesp_1_entry(void *opaque);
typedef long Unknown1defb212;
struct hidden_one;
typedef unsigned Unknown686af274;
enum Modec8154f77 { Modec8154f77_0 = 1 << 4, Modec8154f77_1 = 3, Modec8154f77_2 = 3 };
union Someb9e56568 { int m1[17]; enum Modec8154f77 m2; };
typedef unsigned Other686af274;
typedef BlockBackend AliasBlockBackend;
typedef BlockBackend **Arraybe1d9106[4];
void bdrv_co_get_sizep_3_entry(void *opaque);
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
struct NodeCoPwriteZeroesp4 { int taken; };
typedef struct JobTxn JobTxn;
union Some2b94907a { float m0[17]; bool m1[3]; };
typedef off_t Unknownabe52526;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct __attribute__((packed)) Somebf4e5027 { enum Mode2ccc7eab m0; int16_t m1[17]; };
struct Hidden;
typedef size_t OTHER07D79E56;
typedef volatile char *Other9d495820_t;
typedef BlockBackend *HandleBlockBackend;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef enum Mode22154ece _Otherca6414bb;
enum { BdrvPwriteZeroesp6 = 7 };
static inline int BdrvAp7(int a) { return a; }
typedef const volatile int Constant8c41d73f;
typedef int64_t Unknown90d47642;
struct Somef0a86455 { enum Mode22154ece m0; };
union Some10790360 { int m0; };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
union Some515179b6 { double m0[3]; int m1[17]; enum Modef964abf0 m2; int m3; };
void bdrv_Truncatep_9_bh(void *opaque);
typedef BdrvChild AliasBdrvChild;
int co_wrapper_bdrv_rdlock bdrv_peekp_0(BlockDriverState *Coroutine, enum Moded07fe603, int bdrv_co_peekp_0_entry, long double bdrv_peekp_0, double BdrvPollCo, enum Mode55de786a p5, int co, int table[co+1]);
Other07d79e56 co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroesp0(const BlockBackend *, int32_t Flags, unsigned short int Coroutine(long double, char *), int8_t BlkPwriteZeroesp0, Arrayac3ccef3 blk_co_pwrite_zeroesp0, int p5);
int co_wrapper_mixed job_pwrite_zeroesp_1(volatile BlockDriverState *job_co_pwrite_zeroesp_1, int p1, Unknown1defb212 p2, double p3, const struct hidden_one **JobPwriteZeroesp1, Unknown686af274 offset);
long double co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp1(BdrvChild *const bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp1, const int);
union Someb9e56568 no_co_wrapper_bdrv_rdlock x9_co_pwrite_zeroesp_2(BlockDriverState *BdrvPollCo, BdrvChild *X9CoPwriteZeroesp2, Other686af274 p2, BdrvChild **i, AliasBlockBackend *p4, long double bdrv_poll_co);
const BlockDriverState no_co_wrapper_bdrv_rdlock *job_co_co2p2(const Arrayac3ccef3 offset, Arraybe1d9106);
void co_wrapper bdrv_get_sizep_3(void);
enum Mode76c1baf6 co_wrapper_mixed_bdrv_rdlock x9_peekp3(BlockBackend const *opaque, int x9_co_peekp3_entry, BlockBackend *blk_get_aio_context, const int *const *child);
const volatile JobTxn no_co_wrapper *volatile *Node_co_pwrite_zeroesp_4(struct BdrvChild *qemu_in_coroutine, union Some2b94907a NodeCoPwriteZeroesp4, Unknownabe52526 p2, double _Complex p3, struct Somebf4e5027 Node_pwrite_zeroesp_4, enum Mode2ccc7eab Coroutine);
struct Hidden co_wrapper *Node_in_progressp4(OTHER07D79E56 blk, int, _Bool BdrvPollCo, double Flags(void), bool NodeInProgressp4);
void co_wrapper_mixed_bdrv_rdlock job_nbd_Replyp_5(AliasBlockBackend *p0);
int no_co_wrapper x9_co_co2p5(volatile BlockDriverState *p0, Other9d495820_t errp$, int p2, int p3(void), HandleBlockBackend, _Otherca6414bb);
long double co_wrapper_bdrv_rdlock bdrv_pwrite_zeroesp_6(void);
void no_co_wrapper_bdrv_wrlock job_co_co2p6(double job_co2p6);
int co_wrapper_bdrv_rdlock bdrv_ap_7(Constant8c41d73f BdrvAp7, Unknown90d47642 BdrvPollCo);
int co_wrapper_mixed_bdrv_rdlock Node_co2p7(const BlockBackend *const bdrv_graph_rdlock_main_loop, struct Somef0a86455 ALL[static 4][5]);
int co_wrapper_bdrv_rdlock x9_nbd_Replyp_8(void);
float co_wrapper_bdrv_rdlock x9_Truncatep8(int x9_co_Truncatep8_entry, union Some10790360 x9_co_Truncatep8, void p2(int a0), union Some515179b6 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, float aio_bh_schedule_oneshot_full);
__int128 no_co_wrapper_bdrv_wrlock bdrv_co_Truncatep_9(void);
int co_wrapper_mixed Node_get_sizep9(AliasBdrvChild *Node_co_get_sizep9);
extern int x9_co_aq_0_entry;
static inline int JobTruncateq3(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
typedef float _Complex Array94159828[4];
enum { BlkCoCo2q6 = 7 };
typedef int Arrayd2a022a7[4];
typedef int JobCoPeekq7;
typedef const volatile BdrvDirtyBitmap *Array4c578195[4];
extern int x9_co_peekq_8_entry;
Otherd2a022a7_t co_wrapper_bdrv_rdlock x9_aq_0(volatile BdrvChild *blk_bs, char(*offset)(void), const Error *const *Coroutine, Other8a13684e BdrvPollCo, unsigned char p4, long double x9_co_aq_0);
volatile coroutine_mixed_fn int co_wrapper coroutine_mixed_fn Node_peekq0(struct BdrvChild *);
unsigned GRAPH_RDLOCK int co_wrapper(*bdrv_Truncateq_1(int bdrv_graph_wrlock))[3]// { ( 
;
BlockDriverState co_wrapper_mixed coroutine_mixed_fn *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq1(long long, int ctx, BdrvChild// * 
const *bdrv_graph_rdlock_main_loop);
coroutine_mixed_fn const char co_wrapper_bdrv_rdlock//
*// co_wrapper_mixed 
*bdrv_Truncateq_2(struct BlockDriverState *bdrv_co_Truncateq_2_entry, BlockDriverState *i)G_GNUC_UNUSED;
double _Complex co_wrapper_bdrv_rdlock bdrv_co2q2(BdrvChild const *// why 
const p0)G_GNUC_UNUSED;
float _Complex co_wrapper// * 
job_Truncateq_3(AliasBlockDriverState *)GRAPH_RDLOCK;
long double no_co_wrapper x9_co_nbd_Replyq3(int BdrvPollCo, char poll_state)G_GNUC_UNUSED;
double _Complex co_wrapper_bdrv_rdlock Node_get_sizeq_4// co_wrapper_mixed 
(volatile BdrvChild *const p0, int AioContext, int arg2, volatile long double aio_bh_schedule_oneshot);
Other4718997b_t co_wrapper_mixed_bdrv_rdlock x9_peekq4(Array94159828 AioContext, Unknown2ef0b51c, const volatile long double *x9_co_peekq4, long double _Complex p3, int qemu_in_coroutine, Array94159828 p5, Unknown2ef0b51c p6, const volatile long// ' 
double *p7, long double _Complex p8, int p9, Array94159828 p10, Unknown2ef0b51c p11, const volatile long double *p12, long double _Complex// #if 0 
p13, int p14, Array94159828 p15, Unknown2ef0b51c p16, const volatile long// " 
double// { ( 
*p17, long double _Complex p18, int p19, Array94159828 p20, Unknown2ef0b51c p21, const volatile long double *p22, long double _Complex p23, int p24, Array94159828 p25, Unknown2ef0b51c p26, const volatile long double *p27, long double _Complex p28, int// @param n[in] 
p29, Array94159828// { ( 
p30, Unknown2ef0b51c p31, const volatile long double *// #if 0 
p32, long double _Complex p33, int p34, Array94159828 p35// ' 
, Unknown2ef0b51c p36, const volatile long double *p37, long double _Complex p38,// " 
int p39, Array94159828 p40, Unknown2ef0b51c p41, const volatile// #if 0 
long double *p42, long double _Complex p43, int p44, Array94159828 p45, Unknown2ef0b51c p46, const volatile long double *p47, long double _Complex p48, int p49, Array94159828 p50, Unknown2ef0b51c p51, const volatile long double *p52, long double _Complex p53,// é€ 
int p54, Array94159828 p55, Unknown2ef0b51c p56, const volatile long//
double *p57, long double _Complex// é€ 
p58, int p59, Array94159828 p60, Unknown2ef0b51c// é€ 
p61, const volatile long double *p62);
coroutine_fn double no_co_wrapper *x9_co_nbd_Replyq_5(Error *i)GRAPH_RDLOCK;
OTHER5AE06DB4 no_co_wrapper_bdrv_rdlock job_co_nbd_Replyq5(int blk, char *const aio_bh_schedule_oneshot_full[restrict 3], _Bool opaque(int16_t, int, bool), Unknown39d5aad1 ctx, int AioContext);
int no_co_wrapper blk_co_co2q_6(struct BlockDriverState *blk_co2q_6, Arrayd2a022a7 p1);
coroutine_fn OTHERBDDD0F90 no_co_wrapper_bdrv_wrlock// why 
G_GNUC_UNUSED blk_co_peekq6(bool blk_peekq6, BlockDriverState *p1)TSA_REQUIRES(lock);
BlockDriverState no_co_wrapper coroutine_fn *const volatile *job_co_peekq_7(int AioContext, double assert, Array4c578195 job_peekq_7, struct Somed033ede8 Flags, int JobCoPeekq7)QEMU_WARN_UNUSED;
Some5c1c334e co_wrapper_bdrv_rdlock job_Truncateq7(BlockBackend *const BdrvPollCo,// co_wrapper_mixed 
BdrvChild const *child)//
;
enum Mode87192a8c co_wrapper_mixed_bdrv_rdlock x9_peekq_8(void)TSA_REQUIRES(lock);
struct Some10970e98 no_co_wrapper Node_co_peekq8(void)G_GNUC_UNUSED;
QEMU_WARN_UNUSED long double co_wrapper_mixed GRAPH_RDLOCK(*job_co2q_9(signed int in_progress, volatile BdrvDirtyBitmap *JobCo2q9[static 4], int assert, int aio_context_acquire, int job_co2q_9))[16];
Unknown16dbad07 no_co_wrapper GRAPH_RDLOCK blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq9(enum Modea35e31c7, double _Complex aio_context_acquire)G_GNUC_UNUSED;
typedef _Bool Functiond7082d7d(void);
typedef unsigned char Unknownd6a9c141;
typedef void Function5707a4af(long double a0, _Bool a1, ...);
typedef BlockDriverState *HandleBlockDriverState;
typedef unsigned int Unknown2ef0b51c;
union Somead92dd5c { int16_t m0; uint16_t m1[17]; const volatile char *m2[3]; int m3[17]; };
typedef int8_t Unknown4be3a412;
struct Somedc21402d { int m0[17]; float (*m1)[1]; long unsigned int m2; };
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
enum { X9InProgressr3 = 7 };
typedef unsigned __int128 Otherb0ed6b30_t;
typedef struct Error Error;
struct Some88e300ba { Error *m0[3]; };
typedef struct Some88e300ba Other586f22c3_t;
struct BlkNbdReplyr4 { int taken; };
typedef int Arrayd2a022a7[4];
enum Mode6ef56d6a { Mode6ef56d6a_0 = 3, Mode6ef56d6a_1, Mode6ef56d6a_2 = 1 << 4 };
enum Modefeb2c574 { Modefeb2c574_0, Modefeb2c574_1 = 1 << 4, Modefeb2c574_2 = 3 };
typedef unsigned char _Otherd6a9c141;
typedef unsigned short int Unknowna67fecc0;
typedef size_t Unknown07d79e56;
struct X9CoNbdReplyr6 { int taken; };
struct Somed941f25a { _Bool m0; float m1; };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct Somebdd1a1dc { int m0[3]; float _Complex m1[17]; int m3[3]; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Some3fcb443f { enum Mode2ccc7eab m0[17]; long double m1; };
struct X9CoNbdReplyr8 { int taken; };
enum { JobAr9 = 7 };
typedef volatile enum Modef9ea3c6d Constant9805568a;
union Some4f1a90bd { ptrdiff_t m0; };
uintptr_t no_co_wrapper_bdrv_wrlock job_co_in_progressr_0(void);
int no_co_wrapper_bdrv_wrlock(*x9_co_pwrite_zeroesr0(float AioContext, Functiond7082d7d x9_pwrite_zeroesr0_bh, const volatile char *x9_pwrite_zeroesr0, Unknownd6a9c141 x9_co_pwrite_zeroesr0, size_t p4))[16];
uint8_t co_wrapper_bdrv_rdlock bdrv_Truncater_1(long double _Complex yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Function5707a4af s_2, struct BdrvChild *Coroutine, _Bool(*bdrv_co_Truncater_1_entry)(int a0, void **a1, int a2), HandleBlockDriverState AioContext);
int co_wrapper_mixed blk_peekr1(volatile BlockBackend *const p0, int blk_co_peekr1, Unknown2ef0b51c AioContext, union Somead92dd5c aio_wait_kick, Unknown4be3a412 p4, float);
void no_co_wrapper Node_co_Truncater_2(HandleBlockDriverState Node_Truncater_2);
int co_wrapper_bdrv_rdlock(*volatile *bdrv_pwrite_zeroesr2(volatile long double co_wrapper_count, const struct Somedc21402d BdrvPwriteZeroesr2[ *], int bdrv_co_pwrite_zeroesr2, enum Mode956b2d09 p3, BdrvChild *const volatile *bdrv_poll_co[static 4][2]))(bool a0, int a1, ...);
int co_wrapper x9_in_progressr_3(signed int X9InProgressr3, int count, int table[count+1]);
bool no_co_wrapper_bdrv_wrlock job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr3(struct BlockBackend *p0, signed char(*job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr3)[3], Otherb0ed6b30_t ctx, void p3(int a0, uint16_t(*a1)[16], float a2, ...), Other586f22c3_t p4, int(*)(int, int, ...));
BlockDriverState const co_wrapper *blk_nbd_Replyr_4(long double, int aio_wait_kick, Arrayd2a022a7 s, int assert, enum Mode6ef56d6a aio_context_release, long double p5, int p6, Arrayd2a022a7 p7, int p8, enum Mode6ef56d6a p9, long double p10, int p11, Arrayd2a022a7 p12, int p13, enum Mode6ef56d6a p14, long double p15, int p16, Arrayd2a022a7 p17, int p18, enum Mode6ef56d6a p19, long double p20, int p21, Arrayd2a022a7 p22, int p23, enum Mode6ef56d6a p24, long double p25, int p26, Arrayd2a022a7 p27, int p28, enum Mode6ef56d6a p29);
enum Modefeb2c574 co_wrapper_bdrv_rdlock job_in_progressr4(void);
double _Complex no_co_wrapper_bdrv_wrlock job_co_Truncater_5(long double _Complex ret(long double a0, int8_t a1, double _Complex(*a2)[16], ...));
bool co_wrapper_bdrv_rdlock x9_peekr5(_Otherd6a9c141 x9_co_peekr5, BlockBackend *co_wrapper_count, Unknowna67fecc0 bdrv_graph_rdlock_main_loop, Unknown07d79e56 p3, ptrdiff_t AioContext);
struct Somed941f25a no_co_wrapper_bdrv_wrlock x9_co_nbd_Replyr_6(void);
long co_wrapper_mixed_bdrv_rdlock(*blk_co2r6(enum Modef9ea3c6d BlkCo2r6, void(**nbSectors)(_Bool a0), const volatile struct Somebdd1a1dc *blk_co_co2r6, int))[16];
long long no_co_wrapper_bdrv_rdlock Node_co_co2r_7(void);
void no_co_wrapper_bdrv_wrlock job_co_nbd_Replyr7(volatile BlockBackend *i, float job_nbd_Replyr7, BlockDriverState const *ALL, struct Some3fcb443f AioContext);
long no_co_wrapper x9_co_nbd_Replyr_8(int(*co_wrapper_count)[3], bool p1, int co, int table[co+1]);
BdrvChild const no_co_wrapper_bdrv_wrlock *job_co_get_sizer8(void);
int co_wrapper_mixed job_ar_9(BlockDriverState *const Coroutine, long double _Complex p1, double p2, Constant9805568a p3);
union Some4f1a90bd co_wrapper job_Truncater9(uint8_t job_co_Truncater9);
typedef int BlkCoPwriteZeroess0;
enum { X9GetSizes1 = 7 };
struct BlkNbdReplys2 { int taken; };
enum { NodeCo2s3 = 7 };
typedef const volatile struct Somec2c46f6a Constantb09dca09;
static inline int JobGetSizes4(int a) { return a; }
void x9_pwrite_zeroess_5_bh(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
enum { NodeCo2s6 = 7 };
typedef const volatile off_t Constant0b018af6;
typedef int Function828f1472(char, int, ...);
extern int bdrv_co_co2s_8_entry;
typedef BdrvChild *HandleBdrvChild;
extern int bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_9_bh;
typedef BlockBackend AliasBlockBackend;
typedef volatile BdrvDirtyBitmap *const volatile Constant86cbac7a;
void no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroess_0(BlockDriverState *qemu_coroutine_yield, int(*blk_pwrite_zeroess_0)[3], size_t blk_pwrite_zeroess_0_bh);
BlockBackend const no_co_wrapper *job_co_in_progresss0(float bdrv_graph_rdlock_main_loop, OTHERD2A022A7 co_);
bool co_wrapper x9_get_sizes_1(BlockDriverState const *p0, double X9GetSizes1, enum Modef964abf0 Coroutine, _Bool *x9_get_sizes_1, int s, int table[s+1]);
Other29ac1312_t co_wrapper job_pwrite_zeroess1(const BdrvChild *, int job_co_pwrite_zeroess1, BdrvChild *volatile *const *job_co_pwrite_zeroess1_entry, const unsigned __int128 bs[2 *3], Some6a1059d2 p4, char s_(short a0, int(*a1)[1]));
double _Complex co_wrapper_mixed_bdrv_rdlock blk_nbd_Replys_2(int p0);
float _Complex co_wrapper_mixed_bdrv_rdlock x9_peeks2(struct BdrvChild *const p0, _Other1193ccb2 bytes, Unknown16dbad07 n1, double(*X9Peeks2)[3], __int128 qemu_get_aio_context[static const 2], long double _Complex bs);
BlockBackend const co_wrapper_mixed_bdrv_rdlock *Node_co2s_3(struct BdrvChild *const Coroutine, const BlockBackend *ret, double NodeCo2s3, Constantb09dca09 p3, int p4, int16_t BdrvPollCo);
union Some470cd35e co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs3(const BdrvChild *p0, uint16_t offset(int, long int(*)[1], long double _Complex), uint64_t bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs3, const int8_t *bytes, enum Mode01e5d05a bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs3);
OTHER4B1E0938 co_wrapper_bdrv_rdlock job_get_sizes_4(BdrvChild const *qemu_coroutine_create, struct BdrvChild *nbSectors, long double p2);
double _Complex co_wrapper_bdrv_rdlock blk_peeks4(const BdrvChild *p0, int blk_co_peeks4_entry, bool blk_co_peeks4, Otherd31a1eed p3);
enum Mode22154ece no_co_wrapper_bdrv_wrlock x9_co_pwrite_zeroess_5(_Bool x9_pwrite_zeroess_5(bool, bool *, int32_t, ...));
char no_co_wrapper_bdrv_wrlock *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs5(AliasBlockDriverState *qemu_coroutine_create, enum Modef9ea3c6d x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs5, Otherbe1d9106_t X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs5);
int co_wrapper_mixed Node_co2s_6(BdrvChild const *bdrv_graph_co_rdlock, Some2e6f9850 blk_bs[const 2], struct BdrvChild *Node_co2s_6, double(**aio_co_wake[2 *3])(bool a0, unsigned short int a1, unsigned char a2, ...));
int co_wrapper Node_get_sizes6(BdrvChild *arg2, long double _Complex p1, struct Someb22eb2ae Node_get_sizes6, Unknown3d12be2a p3, Other71821c04 poll_state_, int qemu_in_coroutine);
double co_wrapper(*bdrv_pwrite_zeroess_7(int16_t AioContext, Constant0b018af6, enum Mode75d6fb87 bdrv_get_aio_context, enum Mode4b47f04e qemu_coroutine_self, const int64_t bdrv_co_pwrite_zeroess_7[sizeof(int)][5]))[3];
uint64_t co_wrapper bdrv_peeks7(BdrvChild const *ret, float bs, volatile char *const volatile *bdrv_co_peeks7, Function828f1472 bdrv_get_aio_context, long double p4);
float _Complex co_wrapper_bdrv_rdlock bdrv_co2s_8(HandleBdrvChild p0, enum Mode36e9d246 blk_get_aio_context, struct Somedc039d10 p2, unsigned co_wrapper_count);
Unknownd6a9c141 no_co_wrapper_bdrv_wrlock job_co_co2s8(HandleBdrvChild JobCoCo2s8, int arg1, int table[arg1+1]);
wchar_t no_co_wrapper_bdrv_wrlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_9(AliasBlockBackend *, uint16_t Flags[sizeof(int)], enum Mode22154ece bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_9, enum Mode01e5d05a p3, enum Modee205eb2f offset);
Constant86cbac7a co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs9(volatile BdrvChild *const _flags, int p1, int16_t, int p3, int16_t p4, int p5, int16_t p6, int p7, int16_t p8, int p9, int16_t p10, int p11, int16_t p12, int p13, int16_t p14, int p15, int16_t p16, int p17, int16_t p18, int p19, int16_t p20, int p21, int16_t p22, int p23, int16_t p24, int p25, int16_t p26, int p27, int16_t p28, int p29, int16_t p30, int p31, int16_t p32, int p33, int16_t p34, int p35, int16_t p36, int p37, int16_t p38, int p39, int16_t p40, int p41, int16_t p42, int p43, int16_t p44, int p45, int16_t p46, int p47, int16_t p48, int p49, int16_t p50, int p51, int16_t p52, int p53, int16_t p54, int p55, int16_t p56, int p57, int16_t p58, int p59, int16_t p60, int p61, int16_t p62, int p63, int16_t p64, int p65, int16_t p66, int p67, int16_t p68, int p69, int16_t p70, int p71, int16_t p72, int p73, int16_t p74, int p75, int16_t p76, int p77, int16_t p78, int p79, int16_t p80, int p81, int16_t p82, int p83, int16_t p84, int p85, int16_t p86, int p87, int16_t p88, int p89, int16_t p90, int p91, int16_t p92, int p93, int16_t p94, int p95, int16_t p96, int p97, int16_t p98, int p99, int16_t p100, int p101, int16_t p102, int p103, int16_t p104, int p105, int16_t p106, int p107, int16_t p108, int p109, int16_t p110, int p111, int16_t p112, int p113, int16_t p114, int p115, int16_t p116, int p117, int16_t p118, int p119, int16_t p120, int p121, int16_t p122, int p123, int16_t p124, int p125, int16_t p126);
typedef BdrvChild *HandleBdrvChild;
typedef volatile enum Mode7bc9e5f8 Constant565b3cd4;
void blk_co_pwrite_zeroest_3_entry(void *opaque);
static inline int NodeCo2t4(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
typedef volatile Some17bf03f4 Constantee3ae67c;
typedef BlockDriverState AliasBlockDriverState;
static inline int BlkCoPeekt6(int a) { return a; }
typedef volatile BdrvDirtyBitmap *Array5b9e8592[4];
typedef BdrvChild AliasBdrvChild;
typedef bool Array6d3a5768[4];
struct JobGetSizet9 { int taken; };
typedef long double _Complex Array41993409[4];
co_wrapper_mixed_bdrv_rdlock enum Modef9ea3c6d GRAPH_RDLOCK Node_peekt_0(void);
struct Hidden no_co_wrapper cor\
outine_fn *Node_co_co2t0(void) \
;
co_wrapper_bdrv_rdlock e\
num Mode68f15bd8 Node_co2t_1(volatile BlockBackend *co_ \
, long double p\
1, b\
ool Flags)GRAPH_RDLOCK;
coroutine_fn int no_co_wrapper_bdrv_rdlock job_co_peekt1(void)GRAPH_RDLOCK;
int co_wrapper Node_get_sizet_2(HandleBdrvChild \
qemu_get_aio_context)TSA_REQUIRES(lock); BlockDriverState co_wrapper_mixed_bdrv_rdlock *const * \
blk_in_progresst2(Constant565b3cd4 o\
ffset, long d\
ouble _Com\
plex ALL, in\
t[sizeof(int)]);
co_\
wrapper JobTxn GRAPH_RDLOCK *blk_pwr\
ite_zeroest_3 \
(int p0(long doubl\
e _Complex a0, const volatile struct hidden_one *a1, double a2) \
, off_t, \
Unknown7ce13253, Unknown90d47642 AioContext); no_co_wrapper_bdrv_rdlock Unknown7ce\
13253 blk_co_co2t3(Unknownfc5324b1 blk_co_co2t3, int p1(_Bool), long doub\
le _Complex aio_wait_kick)TSA_REQUIRES \
(lock); QEMUIOVector co_wrapper * \
Node_co2t_4(AliasBlockBackend *const bdrv_graph_co_rdlock)QEMU_WARN_UNUSED; volatile _Bool no_co_wrapper corout\
ine_fn blk_co_nbd_Replyt4( \
long doubl\
e F\
lags, int p1, int s, int table[s+ \
1]);
co_wrapper OTHERFA271170 coroutine_mixed_fn Node_Truncatet_5(AliasBlockBackend *Node_co_Tr\
uncatet_5, Unknown93f0eaa7, double \
, int ALL \
(uin\
tptr_t(*)(float _\
Complex a0, int \
a1, float \
a2), \
bool, flo\
at, .\
..)); coroutine_fn Constantee3ae67c no_co_wrapper TSA_REQ\
UIRES(lock)blk_co_in_progresst5(AliasBlockDriverState *blk_bs, f\
loat _Complex errp$ \
)TSA_REQUIRES(lock);
e\
num Mode22154ece no_co_wrapper_bdrv_rdlock \
blk_co_peekt_6(struct Hidden *, const Array5b9e8592 s_2)TSA_REQUIRES(lock);
int co_wrapper_mixed job_in_progresst6(AliasBdrvChild *const job_co_in_pr\
ogresst6); co_wrapper_mixed_bd\
rv_rdlock int x9_peekt_7(Array6d3a5768 errp$); int no_co_wrapper GRAPH_RDLOCK coroutine_fn job_co_Truncatet7(long double _Complex, int arg1, int tabl\
e[arg1 \
+1]);
int no_co_wrapper_bdrv_rdlock coroutine_fn x9_co_co2t_8( \
AliasBlockBackend *blk, Some15dc8a80 BdrvPollCo, int X9CoCo2t8(int a0, int64_t a1, ...), BdrvChild **const[2 *3], float _Complex x9_co2t_8, enum Mode4e1da079 aio_bh_schedule_oneshot_full); struct Someefeaf8bf no_co_wrapper_bdrv_rdlock job_co_in_progresst8(BlockDriverState *bytes); struct Blo\
ckDriverState c\
o_wrapper *job_get_sizet_9(Al\
iasBdrvChild *); co_wrapper_mixed long double job_in_progresst9(int, long \
int ret_, BlockDriverState const *, const Array41993409 blk_bs, double qemu_get_aio_context); 
struct BdrvCoGetSizeu0 { int taken; };
typedef int JobCoAu2;
typedef BlockDriverState AliasBlockDriverState;
typedef long double Functiona80580eb(long double a0, ...);
struct X9CoPwriteZeroesu3 { int taken; };
typedef int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu4;
typedef BlockDriverState *HandleBlockDriverState;
void Node_co_get_sizeu_5_entry(void *opaque);
typedef const bool Constantabe0d659;
void job_co_co2u_6_entry(void *opaque);
typedef int Function4d3bfe96(signed char a0);
e\
xtern __attribute__((nonnull/* @param n[in] */// @param n[in] 
 \
(  1
    )	, cold
// why 
)/* { ( */)  Some2ac6932c no_co_wrapper_bdrv_wrlock bdrv_co_get_sizeu_0 \
(BlockBackend/***/*
constco_
,
    int	s,
    int 
	table[s/* ' */+1  ] 
	);
extern
Som\
eccb3c4c7co_wrapper_mixed/**/job_co2u0
     \
(volatile Error*p0[/* " */ \
static const2/* " */])__attribute__ 
	((unu\
sed));
BlockDriverState 
	no_co_wrapper_bdrv_rdlock *	cons\
t/* " */volat\
ile *job_co_in_progressu_1(bool/* { ( */ \
qemu_get_aio_context,Otherd2a022a7_t,float \
_Complex p2,
// { ( 
enum Mode\
53a16720 re\
t	, \
OTHERD2A022A7 
	p4,
    bool  /* " */p\
5, Otherd2a022a7_t p6, float/* why */_Complex p\
7, e\
num Mode53a16720 p8/* co_wrapper_mixed */// é€ 
, OTHERD2A022A7 p9,
    bool p10 , Otherd2a022a7_t p11
    , float _Complexp12 \
, __attribute__(//
(unused))/* #if 0 */enum Mode53a16720
     \
p13, 
	OTHERD2A022A7 p14, bool 
	p15,/* é€ */Otherd2a022a7_t p16
    // int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, 
	float// ' 
_Compl\
ex  p17, enum Mode53a16720 p18,/* why */ \
OTHERD2A022A7 p19, bool \
p20  , Otherd2a022a7_t 
	p21,/***/float _Complex  p22/* " */, enum Mode53a16720
p23,// co_wrapper_mixed 
OTHERD2A022A\
7	p24, __attribute__/* co_wrapper_mixed */(/***/(unused
    ))bool/**/p25,  Otherd2a022a7_t 
	p26, \
float _Complex// { ( 
p27,	enum
    Mode53a16720 p28, OTHERD2A022A7// { ( 
p29)  __attribute__((
    /* é€ */nonnull(1),// co_wrapper_mixed 
cold));
struct Hidden no_co_wrapper_bdrv_rdlock__attribute__((nonnull
(1)  , c\
old)
    ) */**/*Nod\
e_co_pwrite_zeroesu1(
    _Bool Node_co_pwrite_zeroesu1(double _Complex, ...), Some5e489581/* " */Node_p\
write_zeroesu1
,char p2  (_Bool  , lon\
g lon\
g/* é€ */, int), const BlockDriverState/* é€ */*arg2,/* ' */ \
Other9ae8cb47 NodeCoPwriteZeroesu1);
extern __attribute__	((nonnull(1 )// " 
, cold))	Unknown4be3a412no_co_\
wrapper_bdrv_wrlock  job_co_au_2	(_Other5ba171fd
Flags,
bool offset	/* " */, const 
	ssize_t job_au_2[
    /* why */*  /* why *///
 \
]
    [/* @param n[in] */5]
, Somef33800f0 BdrvPollCo) /* @param n[in] */;
extern// é€ 
float \
_Complex no_co_wrapperjob_\
co_in_progressu2(  /* * */__attribute__((unuse\
d )	/* ' */)AliasBlockDriverState *
job_in_progressu2
, Functiona80580eb 
	n1)  ;
extern BlockDriverState no_co_wrapper *x9_co_pwrite_zeroesu_3(volatile BlockDri\
verState *x9_pwrite_zeroesu_3_bh, float qemu_in_coroutine
/* #if 0 */, long double
    p2,/* { ( */long double n1	/* co_wrapper_mixed */, Otherf6b13ead_t p4, enum/* { ( */Mode4ebaee38);
volatile __attribute__((__deprecated__))/**/struct hidden_one co_wrapper_mixed_bdrv_rdlock **bdrv_co2u3(// co_wrapper_mixed 
int/* ' */arg1  , int// #if 0 
table[/**/arg1/* ' */+1]
    )__attribute__((nonnull(
    1/* é€ */), cold));
__attribute__((nonnull(1),
    cold))HandleBlockDriverState no_co_wrapper_bdrv_wrlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_4(
    stru\
ct
    BlockDriverState *const// @param n[in] 
p0,  Unknown07d79e56 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxxxxxxxu_4 
	) 
	;
__attribute__((__deprecated__  )
)vo\
latile 
	enum Mode2ccc7eab co_wrapper_bdrv_rdlock Node_in_progressu4(void)/* co_wrapper_mixed */__attribute__
    ( (
    unused))
    ;
int co_wrapper_mixed_bdrv_rdlock Node_get_sizeu_5
    (// #if 0 
void) 
	__attribute\
__((unused \
));
int	no_co_wrapper_bdrv_rdlock blk_co\
_co2u5 (BdrvChild/* { ( */*aio_context_release, unsigned blk_co2u5, void ctx(double
    , int
     \
,
uint32_t)	, 
	/**/short 
	BlkCoCo2u5, __attribute__((/* #if 0 */unused))BdrvChild	*// @param n[in] 
volatile * */* #if 0 */assert, Constantabe0d659 p\
5)/* * */;
BdrvChild co_wrapper_mixed/***/// " 
*  job_co2u_\
6(JobTxn *
*) \
__attribute__(// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
(nonnull(1) \
,cold)  ) 
	;
extern __attribute__((__deprecated__) \
)/* co_wrapper_mixed */OTHERB0ED6B30/* co_wrapper_mixed */co_wrapper_bdrv_rdlock	/**/job_in_progressu6
(BlockDriverState const */* #if 0 */ \
JobInProgressu6, __attribute__
(/* #if 0 */(u\
nused// " 
))int  AioContext, enum Modef9ea3c6d p2,	struct Hidden  *i, BlockBackend
*
job_co_in_progressu6 
	, volatile Bdrv\
Child *p5 
	);
_\
_attribute__
    (  (/* { ( */__deprecated__))BdrvChild no_co_wrapper_bdrv_rdlock * const \
volatile  /* * */*bdrv_co_pwrite_zeroesu_7(__attribute__((  unused// " 
)// " 
)BlockDri\
verState /* { ( */*/* #if 0 */bdrv_pwrite_zeroesu_7,
int bdrv_pwrite_zeroesu_7_bh  )__attribute__/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */((
nonnull(1	)
    , 
	cold));
extern/* ' */int co_wrapper_mixed_bdrv_rdlock blk_au7(void/* co_wrapper_mixed */p0(	double// #if 0 
_\
Complex a0 
	,
int/* ' */a1/* why */, int a2/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */,...) \
, \
enu\
m Mode045f9cfb/* co_wrapper_mixed */errp$
/* co_wrapper_mixed */)__attribute__( \
(non\
null(/* why */1),
cold)
);
extern double
/* " *///
 \
__attribute__((__deprecated__) \
)// * 
 \
_Complex 
	no_co_wrapper_bdrv_rdlock __attribute__(
    (/* co_wrapper_mixed */nonnull// " 
( \
1), cold)/* #if 0 */)x9\
_co_au_8(struct 
	BdrvChild 
	*con\
st child);
__attribute__((nonnull \
(1)	, \
cold \
))Somead0a0f33 no_co_wrapper job_co_co2u8 \
(  _Bool p0 
	)
    // int co_wrapper bdrv_decoy(BlockDriverState *bs); 
__attribute__(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */( 
	unused));
enum Mode41fdb0fb co_wrapper_mixed *x9_nbd_Replyu_9 /* int co_wrapper bdrv_decoy(BlockDriverState *bs); */(Unknown07d7\
9e56	bdrv_graph_rdlock_main_loop, Unknown1defb212/***/p1 ,/* @param n[in] */ssize_t, const
    struct/* ' */Somedf52983d  _flags[const 2],	Function4d3bfe96 s)__attribute__ 
	((nonnull(1 
	), cold)
 \
);
short co_wrapper_bdrv_rdlock bdrv_Truncateu9(
_Bool p0 , Unknown2ef0b51c	)	;
typedef const volatile _Bool *Array10e2b700[4];
enum Mode68f15bd8 { Mode68f15bd8_0 = 3, Mode68f15bd8_1, Mode68f15bd8_2 };
typedef const volatile char *Other07412f83_t;
void job_pwrite_zeroesv_2_bh(void *opaque);
typedef unsigned long long int Unknownfc5324b1;
struct hidden_one;
typedef struct hidden_one *const Constantc6b9d732;
enum { BlkPwriteZeroesv3 = 7 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef BlockDriverState *HandleBlockDriverState;
typedef int8_t Unknown4be3a412;
typedef wchar_t Unknownf2d6e98e;
typedef const int Constant17786065;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef volatile long double _Complex Constant9a1d62b5;
typedef float Array4718997b[4];
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
struct Some432394b5 { int m0; double m1[17]; int m2[3]; enum Modede4e1a7a m3[3]; };
extern int Node_co_in_progressv_5_entry;
typedef volatile char Constant7558af55;
typedef void Function320f12e9(double _Complex a0);
typedef int16_t Other9a9f3b8d;
typedef int JobInProgressv6;
typedef uint8_t Unknowne27cda80;
typedef struct Error Error;
typedef struct { char *m0; const volatile Error *m1; int m2; long double m3; } Some8e9a3633;
typedef void Functionbb8789db(long double _Complex, ...);
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef union { uint8_t m0; long m1; } Some5a4db9ff;
typedef const Some5a4db9ff Constantf9ebe4d2;
enum { JobCoPeekv8 = 7 };
typedef int Unknownd2a022a7;
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
struct Hidden;
typedef struct { const struct Hidden *m0; int m1; int m2; unsigned bits : 3; } Someacb64ed3;
typedef unsigned char Unknownd6a9c141;
enum { BdrvCoInProgressv9 = 7 };
typedef BlockBackend *HandleBlockBackend;
void co_wrapper_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_0(struct BlockBackend *index);
long double _Complex no_co_wrapper_bdrv_wrlock// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
blk_co_get_sizev0(BlockBackend *const qemu_get_aio_context, const Array10e2b700);
int no_co_wrapper_bdrv_rdlock job_co_av_1(// co_wrapper_mixed 
enum Mode68f15bd8 JobCoAv1, int);
Other07412f83_t co_wrapper_bdrv_rdlock blk_nbd_Replyv1(void//
);
int no_co_wrapper job_co_pwrite_zeroesv_2(BlockDriverState *nbSectors, int qemu_in_coroutine, char yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long blk_get_aio_context);
int co_wrapper Node_pwrite_zeroesv2(BlockBackend *const _flags, Unknownfc5324b1 poll_state_, struct// #if 0 
BdrvChild *s_, Constantc6b9d732 Coroutine// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, int Node_co_pwrite_zeroesv2, int(*aio_context_acquire)[16], int s, int table[s+1]);
ptrdiff_t co_wrapper blk_pwrite_zeroesv_3(BlockBackend *p0);
enum Mode2ccc7eab no_co_wrapper job_co_av3(// why 
HandleBlockDriverState qemu_coroutine_self, Unknown4be3a412 p1, Unknownf2d6e98e in_progress, Constant17786065 job_av3_bh, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, volatile enum Mode36e9d246 *// #if 0 
job_av3);
struct hidden_one no_co_wrapper *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_4(Constant9a1d62b5 aio_wait_kick, const Array4718997b Coroutine, int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv4);
long double no_co_wrapper_bdrv_wrlock job_co_av4(BlockDriverState const *Coroutine, struct Some432394b5 _flags, struct Some432394b5 p2, struct Some432394b5 p3, struct Some432394b5 p4, struct Some432394b5 p5, struct Some432394b5 p6, struct Some432394b5 p7, struct Some432394b5 p8, struct Some432394b5 p9, struct Some432394b5 p10, struct Some432394b5 p11// ' 
, struct Some432394b5 p12// " 
, struct Some432394b5 p13, struct Some432394b5 p14, struct Some432394b5 p15,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
struct Some432394b5 p16, struct Some432394b5 p17, struct// @param n[in] 
Some432394b5 p18, struct Some432394b5 p19, struct Some432394b5 p20, struct Some432394b5 p21, struct Some432394b5 p22, struct Some432394b5 p23, struct Some432394b5 p24, struct Some432394b5 p25, struct Some432394b5 p26, struct Some432394b5 p27, struct Some432394b5 p28, struct Some432394b5 p29, struct Some432394b5 p30, struct Some432394b5 p31, struct Some432394b5 p32, struct Some432394b5 p33, struct Some432394b5// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
p34, struct Some432394b5 p35// { ( 
, struct Some432394b5 p36, struct Some432394b5// " 
p37, struct Some432394b5 p38, struct Some432394b5 p39, struct Some432394b5 p40, struct// " 
Some432394b5 p41, struct Some432394b5 p42, struct Some432394b5 p43, struct Some432394b5 p44, struct Some432394b5 p45,//*
struct Some432394b5 p46, struct Some432394b5 p47, struct Some432394b5 p48, struct Some432394b5 p49, struct Some432394b5 p50// é€ 
, struct Some432394b5 p51, struct Some432394b5 p52, struct Some432394b5 p53, struct Some432394b5// ' 
p54, struct Some432394b5 p55, struct// { ( 
Some432394b5 p56, struct Some432394b5 p57, struct Some432394b5 p58, struct Some432394b5 p59, struct Some432394b5 p60, struct Some432394b5 p61, struct Some432394b5 p62, struct Some432394b5 p63);
Constant7558af55 co_wrapper_mixed Node_in_progressv_5(BlockDriverState *Node_co_in_progressv_5);
const volatile int no_co_wrapper_bdrv_rdlock *Node_co_peekv5(Function320f12e9 Node_co_peekv5, volatile Other9a9f3b8d Node_peekv5_bh, float p2);
void co_wrapper_mixed_bdrv_rdlock job_in_progressv_6(Unknowne27cda80// { ( 
BdrvPollCo, unsigned short int job_co_in_progressv_6_entry, BdrvChild **job_co_in_progressv_6, Some8e9a3633 JobInProgressv6,// { ( 
int opaque);
ssize_t co_wrapper_mixed job_get_sizev6(Functionbb8789db JobGetSizev6, enum Mode956b2d09, double _Complex errp$, float _Complex n1, unsigned);
int co_wrapper_bdrv_rdlock job_av_7(struct BlockDriverState *);
double _Complex// co_wrapper_mixed 
co_wrapper_bdrv_rdlock Node_get_sizev7(enum Mode36e9d246 Node_co_get_sizev7, Constantf9ebe4d2 ctx, double _Complex ret_(double, int, double _Complex, ...), float Node_co_get_sizev7_entry, HandleBlockDriverState i);
ptrdiff_t no_co_wrapper job_co_peekv_8(const BlockDriverState *//
ret_, Unknownd2a022a7 blk_get_aio_context, bool// * 
p2, enum Modea2a16959 job_peekv_8);
uint32_t no_co_wrapper Node_co_Truncatev8(BlockDriverState **p0, Someacb64ed3 Node_Truncatev8[static 4][5], Unknownd6a9c141 p2, int p3);
const BlockBackend no_co_wrapper *bdrv_co_in_progressv_9(HandleBlockBackend qemu_coroutine_create);
double co_wrapper_mixed_bdrv_rdlock blk_get_sizev9(BlockBackend *blk_co_get_sizev9, long double _Complex p1);
#define CASE_API_0 __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2(a, b) __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
#define CASE_API_10(a, b) __attribute__((unused))
#define CASE_API_11 __attribute__((unused))
#define CASE_API_12(a, b) __attribute__((unused))
#define CASE_API_13(a, b) __attribute__((unused))
#define CASE_API_14(a, b) __attribute__((unused))
typedef unsigned short int Unknowna67fecc0;
typedef const int Constant17786065;
typedef int16_t Array9a9f3b8d[4];
typedef BdrvChild *HandleBdrvChild;
typedef struct { int m1[3]; } Some221ef884;
struct Some2cc66d15 { off_t m0[3]; void *const volatile *m1; int m2; Some221ef884 m3; unsigned bits : 3; };
typedef int Arrayd2a022a7[4];
void bdrv_nbd_Replyw_2_bh(void *opaque);
struct hidden_one;
typedef short Unknown93f0eaa7;
typedef signed char Unknown7ce13253;
typedef struct { const volatile struct hidden_one *m0; int16_t m1[17]; _Bool *m3[17]; } Some0b1aff82;
typedef BlockDriverState AliasBlockDriverState;
struct __attribute__((packed)) Some4d3bacbe { long double m0; };
struct BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4 { int taken; };
union Somea15d2e65 { int m0[3]; size_t m1[17]; bool m2[3]; };
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
enum { BdrvPwriteZeroesw5 = 7 };
typedef int OTHERD2A022A7;
struct Some557f50d4 { int m0[3]; int64_t m1; };
struct __attribute__((packed)) Some32a17ab0 { size_t m0; int m1; BdrvChild *volatile *m2; double m3; };
enum Modee46bec85 { Modee46bec85_0 = 3, Modee46bec85_1 = 100, Modee46bec85_2 = 100 };
struct __attribute__((packed)) Some3bab378b { struct Some32a17ab0 m0; bool m1[3]; enum Modee46bec85 m2; unsigned bits : 3; };
typedef struct Some3bab378b Other68457934_t;
enum Mode0bef1d36 { Mode0bef1d36_0 = 3, Mode0bef1d36_1 = 3, Mode0bef1d36_2 = 3 };
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef struct { long double m0; enum Mode0bef1d36 m1[17]; enum Mode045f9cfb m2[3]; double m3[3]; } Some97dbca75;
typedef struct QDict QDict;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef char *_Other40e41774;
struct Somebca4fd7e { __int128 m0; _Bool m1[17]; unsigned m2[3]; };
enum { NodeCoGetSizew8 = 7 };
typedef void Functionb87bd5fe(signed int, ...);
typedef struct { int8_t *m0[3]; int m1[17]; unsigned bits : 3; } Somebbbc7cf8;
typedef Somebbbc7cf8 _Otherc47fe3a3;
enum { JobGetSizew9 = 7 };
typedef long int Unknown16dbad07;
typedef struct Error Error;
extern "C" {
CASE_API_0 const BdrvChild no_co_wrapper *blk_co_peekw_0(void aio_context_acquire(float _Complex *a0, ...), Unknowna67fecc0 p1, Constant17786065 p2, Array9a9f3b8d p3);
}
int co_wrapper_bdrv_rdlock Node_peekw0(void);
HandleBdrvChild no_co_wrapper_bdrv_wrlock x9_co_aw_1(struct Some2cc66d15 p0);
CASE_API_1(1, (2))int co_wrapper_bdrv_rdlock Node_Truncatew1(const Arrayd2a022a7 NodeTruncatew1, int Flags, volatile BdrvChild *blk_get_aio_context);
struct hidden_one no_co_wrapper_bdrv_wrlock *bdrv_co_nbd_Replyw_2(Unknown93f0eaa7 bdrv_nbd_Replyw_2, int BdrvCoNbdReplyw2, int p2(void), Unknown7ce13253 Coroutine, int p4);
_Bool no_co_wrapper CASE_API_2(1, (2))(*blk_co_in_progressw2(BlockDriverState *BlkCoInProgressw2, long int p1(void), double Coroutine))[3];
int co_wrapper_mixed x9_peekw_3(BlockBackend const *X9Peekw3, BlockDriverState const *aio_wait_kick, int16_t AioContext, Some0b1aff82 p3, int8_t p4);
extern "C" {
Unknown7ce13253 co_wrapper Node_co2w3(AliasBlockDriverState *p0, struct Some4d3bacbe NodeCo2w3)CASE_API_3;
}
void no_co_wrapper_bdrv_rdlock(*bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_4(BlockDriverState const *, union Somea15d2e65 AioContext))(unsigned short int a0, int a1, volatile char *a2, ...);
enum Mode01e5d05a no_co_wrapper_bdrv_rdlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4(void);
CASE_API_4 ptrdiff_t co_wrapper_mixed bdrv_pwrite_zeroesw_5(int co, int table[co+1])CASE_API_5(1, (2));
const BlockDriverState no_co_wrapper *blk_co_peekw5(OTHERD2A022A7 bytes, struct Some557f50d4 qemu_coroutine_yield, int assume_graph_lock, long double _Complex blk_co_peekw5, double _Complex BlkCoPeekw5)CASE_API_6;
extern "C" {
CASE_API_7 int no_co_wrapper blk_co_aw_6(volatile BdrvChild *BlkCoAw6)CASE_API_8(1, (2));
}
Other68457934_t co_wrapper job_nbd_Replyw6(long double bdrv_graph_wrlock, const float _Complex p1, const BdrvChild *JobNbdReplyw6, Some97dbca75 p3, int8_t job_co_nbd_Replyw6);
extern "C" {
CASE_API_9(1, (2))_Bool co_wrapper_mixed_bdrv_rdlock CASE_API_10(1, (2))x9_co2w_7(volatile BlockDriverState *s_2, _Bool X9Co2w7(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab co_, const uint16_t[const 2], _Bool p4(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p5, const uint16_t p6[const 2], _Bool p7(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p8, const uint16_t p9[const 2], _Bool p10(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p11, const uint16_t p12[const 2], _Bool p13(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p14, const uint16_t p15[const 2], _Bool p16(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p17, const uint16_t p18[const 2], _Bool p19(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p20, const uint16_t p21[const 2], _Bool p22(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p23, const uint16_t p24[const 2], _Bool p25(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p26, const uint16_t p27[const 2], _Bool p28(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p29, const uint16_t p30[const 2], _Bool p31(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p32, const uint16_t p33[const 2], _Bool p34(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p35, const uint16_t p36[const 2], _Bool p37(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p38, const uint16_t p39[const 2], _Bool p40(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p41, const uint16_t p42[const 2], _Bool p43(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p44, const uint16_t p45[const 2], _Bool p46(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p47, const uint16_t p48[const 2], _Bool p49(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p50, const uint16_t p51[const 2], _Bool p52(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p53, const uint16_t p54[const 2], _Bool p55(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p56, const uint16_t p57[const 2], _Bool p58(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p59, const uint16_t p60[const 2], _Bool p61(_Bool a0, int a1, const QDict *a2, ...), enum Mode2ccc7eab p62, const uint16_t p63[const 2]);
}
float co_wrapper_mixed_bdrv_rdlock(*job_pwrite_zeroesw7(_Other40e41774 AioContext, struct BdrvChild *BdrvPollCo, const struct Somebca4fd7e ctx[static const 2][2]))[3]CASE_API_11;
enum Mode2ccc7eab no_co_wrapper_bdrv_wrlock Node_co_get_sizew_8(Functionb87bd5fe p0);
size_t no_co_wrapper_bdrv_rdlock CASE_API_12(1, (2))blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw8(_Otherc47fe3a3 blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw8);
Unknown16dbad07 co_wrapper_bdrv_rdlock job_get_sizew_9(HandleBdrvChild job_co_get_sizew_9, double _Complex qemu_coroutine_yield);
CASE_API_13(1, (2))Error no_co_wrapper *Node_co_nbd_Replyw9(bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)CASE_API_14(1, (2));
typedef volatile enum Mode36753ce5 Constant175b2758;
typedef int BdrvPeekx3;
void Node_co_in_progressx_5_entry(void *opaque);
enum { NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx8 = 7 };
typedef BlockDriverState AliasBlockDriverState;
unsigned __int128 co_wrapper_m\
ixed blk_ax_0(void);
BlockDriverState no_co_wrapper_bdrv_wrloc\
k *x9_co_peekx0(const BlockBackend *const x9_peekx0_bh, void offse\
t( \
double a0, int a\
1 \
, voi\
d **a2) \
, _Bool x9_peekx0);
Constant175b2758 co_wrapper_bdrv_rdlock Node_get_sizex_1(_Other7b60f772 Node_co_get_sizex_1, Some68ee0b23 p1, Blo\
ckBackend \
*const *assume_graph_lock \
, int, bool p4);
char co_wrapper_mixed_bdrv_rdlock *x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1(struct BlockDriverState *BdrvPollCo, const \
char *, enum Mode0a320fa5 opaque, union Some9ad58954 x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1, int X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1, char *bdrv_graph_w\
rlock);
Unknownfc5324b1 no_co_wrapper_bdrv_rdlock job_co_ax_2(int co, union Some03f4cd0e p1, Some5c1c334e, Some96c051f3 JobCoAx2, int j\
ob_ax_2_bh) \
;
const Unknown16dbad07 no_co_wrapper_bdrv_wrlock blk_co_ax2(ssize_t aio_bh_schedule_oneshot_full, long double _Complex pol\
l_state);
vo\
id co_wrapper_mixed bd\
rv_peekx_3(const BlockBackend *bdrv_peekx_3);
int co_wrapper_mixed_b\
drv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3(struct BdrvChild *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3);
BlockDriverState no_co_wrapper *blk_co_get_sizex_4(Somef11a5252 p\
0);
fl\
oat _Complex co_wrapper_bdrv_rdlock Node_peekx4(BdrvChild *NodePeekx4, const double qemu_co\
routine_yield[static const 2], enum Modea2a16959 \
Coroutine);
fl\
oat co_wrapper Node_in_progressx_5(BlockDriverState *const assume_graph_lock, long double arg1, cons\
t unsigned[4], union Somec28f852c NodeInProgressx5, int co, int table[co+1 \
]);
long double \
_Complex no_co_wrapper blk_co_co2x5(Unknown0d83db43 s_2, \
float _Complex qemu_coroutine_create \
[ \
s\
izeof(int)][5]);
Unknown16dbad07 \
co_wrapper_mixed job\
_co2x_6(volatile BlockBack\
end *job_c\
o_co2x_6_entry \
, Unknownd6a9c141 job_co_co2x_6, int p2, Unknown16dbad07 assert, const Error *volatile job_co2x_6, long p5);
int no_co_wrapper_bdrv_rdl\
ock Node_co_in_progressx6(BlockDriverState *in_progress);
long co_wrapper\
_mixed x9_Truncatex_7(enum Modeb559d51f p0, Unknown56e6bf7d poll_state_);
unsigned long long int co_wrapper_bdrv_rdlock Node_co\
2x7(volatile BlockDriverState *AioContext);
void co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_8(double bdrv_poll_co(void), Some755b8d1b, double _Complex p\
2, Otherd2a022a7 poll_state, int p4(const volatile char *a0, unsign\
ed a1, const struct hidden_one \
*a2));
int co_w\
rapper_mixed_bdrv_rdlock job_in_progressx8(doubl\
e in_progress, const i\
nt job_co_in_progressx8[static 4], int count, i\
nt table[count+1]);
int co\
_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_9(AliasBlockDriverState *Bdr\
vPollCo);
_Otherf81ab37f no_co_wra\
pper_bdrv_wrlock job_co_nbd_Replyx9( \
volatile BdrvChild *const JobCoNbdReplyx9, int arg2(unsigned __int128 a0, ...), const Some98af3bab p2[static const 2], double);
static inline int BlkNbdReplyy0(int a) { return a; }
typedef const volatile int Constant8c41d73f;
void blk_pwrite_zeroesy_1_bh(void *opaque);
typedef int Function72a34362(uint32_t a0, off_t a1, float _Complex a2, ...);
static inline int JobCoPwriteZeroesy2(int a) { return a; }
typedef _Bool Arrayf6b13ead[4];
static inline int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3(int a) { return a; }
typedef int Arrayd2a022a7[4];
struct BlkGetSizey4 { int taken; };
typedef int Functionb3be167b(uint8_t, long double _Complex, long double _Complex);
typedef BdrvChild *HandleBdrvChild;
typedef int Function4f8b03d9(int, ...);
void blk_co_pwrite_zeroesy_5_entry(void *opaque);
typedef void Functionc7bc4fc1(int a0, long double a1, int a2, ...);
void bdrv_pwrite_zeroesy_7_bh(void *opaque);
typedef const bool Constantabe0d659;
struct JobCoPeeky8 { int taken; };
GRAPH_RDLOCK Constant8c41d73f co_wrapper_mixed blk_nbd_Replyy_0(struct BdrvChild *const blk_co_nbd_Replyy_0);
struct Hidden co_wrapper_mixed_bdrv_rdlock *blk_Truncatey0(float blk_co_Truncatey0_entry, int bytes); long unsigned int no_co_wrapper_bdrv_wrlock blk_co_pwrite_zeroesy_1(int count, int table[count+1]); ssize_t co_wrapper job_peeky1(const BdrvChild *const JobPeeky1, size_t p1, double poll_state_, union Some37e5a69d, Function72a34362 job_co_peeky1, int BdrvPollCo[4][5]);
void no_co_wrapper job_co_pwrite_zeroesy_2(const int job_pwrite_zeroesy_2[2 *3][5], const Arrayf6b13ead p1, const int p2[2 *3][5], const Arrayf6b13ead p3, const int p4[2 *3][5], const Arrayf6b13ead p5, const int p6[2 *3][5], const Arrayf6b13ead p7, const int p8[2 *3][5], const Arrayf6b13ead p9, const int p10[2 *3][5], const Arrayf6b13ead p11, const int p12[2 *3][5], const Arrayf6b13ead p13, const int p14[2 *3][5], const Arrayf6b13ead p15, const int p16[2 *3][5], const Arrayf6b13ead p17, const int p18[2 *3][5], const Arrayf6b13ead p19, const int p20[2 *3][5], const Arrayf6b13ead p21, const int p22[2 *3][5], const Arrayf6b13ead p23, const int p24[2 *3][5], const Arrayf6b13ead p25, const int p26[2 *3][5], const Arrayf6b13ead p27, const int p28[2 *3][5], const Arrayf6b13ead p29, const int p30[2 *3][5], const Arrayf6b13ead p31, const int p32[2 *3][5], const Arrayf6b13ead p33, const int p34[2 *3][5], const Arrayf6b13ead p35, const int p36[2 *3][5], const Arrayf6b13ead p37, const int p38[2 *3][5], const Arrayf6b13ead p39, const int p40[2 *3][5], const Arrayf6b13ead p41, const int p42[2 *3][5], const Arrayf6b13ead p43, const int p44[2 *3][5], const Arrayf6b13ead p45, const int p46[2 *3][5], const Arrayf6b13ead p47, const int p48[2 *3][5], const Arrayf6b13ead p49, const int p50[2 *3][5], const Arrayf6b13ead p51, const int p52[2 *3][5], const Arrayf6b13ead p53, const int p54[2 *3][5], const Arrayf6b13ead p55, const int p56[2 *3][5], const Arrayf6b13ead p57, const int p58[2 *3][5], const Arrayf6b13ead p59, const int p60[2 *3][5], const Arrayf6b13ead p61, const int p62[2 *3][5], const Arrayf6b13ead p63, const int p64[2 *3][5], const Arrayf6b13ead p65, const int p66[2 *3][5], const Arrayf6b13ead p67, const int p68[2 *3][5], const Arrayf6b13ead p69, const int p70[2 *3][5], const Arrayf6b13ead p71, const int p72[2 *3][5], const Arrayf6b13ead p73, const int p74[2 *3][5], const Arrayf6b13ead p75, const int p76[2 *3][5], const Arrayf6b13ead p77, const int p78[2 *3][5], const Arrayf6b13ead p79, const int p80[2 *3][5], const Arrayf6b13ead p81, const int p82[2 *3][5], const Arrayf6b13ead p83, const int p84[2 *3][5], const Arrayf6b13ead p85, const int p86[2 *3][5], const Arrayf6b13ead p87, const int p88[2 *3][5], const Arrayf6b13ead p89, const int p90[2 *3][5], const Arrayf6b13ead p91, const int p92[2 *3][5], const Arrayf6b13ead p93, const int p94[2 *3][5], const Arrayf6b13ead p95, const int p96[2 *3][5], const Arrayf6b13ead p97, const int p98[2 *3][5], const Arrayf6b13ead p99, const int p100[2 *3][5], const Arrayf6b13ead p101, const int p102[2 *3][5], const Arrayf6b13ead p103, const int p104[2 *3][5], const Arrayf6b13ead p105, const int p106[2 *3][5], const Arrayf6b13ead p107, const int p108[2 *3][5], const Arrayf6b13ead p109, const int p110[2 *3][5], const Arrayf6b13ead p111, const int p112[2 *3][5], const Arrayf6b13ead p113, const int p114[2 *3][5], const Arrayf6b13ead p115, const int p116[2 *3][5], const Arrayf6b13ead p117, const int p118[2 *3][5], const Arrayf6b13ead p119, const int p120[2 *3][5], const Arrayf6b13ead p121, const int p122[2 *3][5], const Arrayf6b13ead p123, const int p124[2 *3][5], const Arrayf6b13ead p125); extern "C" {
coroutine_mixed_fn BdrvChild no_co_wrapper *blk_co_pwrite_zeroesy2(struct BlockDriverState *p0);
}
int no_co_wrapper_bdrv_wrlock bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_3(struct BdrvChild *const BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3, Arrayd2a022a7 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_3)GRAPH_RDLOCK;
Other5c30ea7f co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy3(BlockBackend const *bs, BdrvChild *ALL, long long offset, enum Mode511b4f3a); extern "C" {
Otherd2a022a7_t co_wrapper blk_get_sizey_4(BlockBackend const *offset, Functionb3be167b ret_, Constant8c41d73f aio_co_wake)TSA_REQUIRES(lock);
}
HandleBdrvChild co_wrapper_mixed_bdrv_rdlock Node_nbd_Replyy4(void(*const p0[])(char a0), Unknownb0ed6b30, Function4f8b03d9 NodeNbdReplyy4, void Node_nbd_Replyy4(void), int ALL(unsigned int, unsigned __int128, double _Complex, ...))TSA_REQUIRES(lock);
enum Modefd990504 co_wrapper blk_pwrite_zeroesy_5(const BlockBackend *co)QEMU_WARN_UNUSED;
enum Mode2bee5577 co_wrapper_bdrv_rdlock Node_in_progressy5(struct BdrvChild *const aio_context_acquire, struct Some4a6a7f40 _flags, float _Complex aio_bh_schedule_oneshot_full);
long double co_wrapper_mixed_bdrv_rdlock blk_co2y_6(const BdrvChild *blk_co_co2y_6, bool bdrv_poll_co)GRAPH_RDLOCK; GRAPH_RDLOCK BlockDriverState co_wrapper_bdrv_rdlock **blk_get_sizey6(struct BlockBackend *AioContext, _Otherc7d18a1a blk_get_sizey6, Somec1562773 poll_state, uint16_t p3, BlockBackend *const volatile *const volatile *p4, Functionc7bc4fc1 p5)TSA_REQUIRES(lock); extern "C" {
Unknown07d79e56 no_co_wrapper_bdrv_rdlock coroutine_fn bdrv_co_pwrite_zeroesy_7(volatile BlockDriverState *assert, _Other6d3a5768 co_wrapper_count, BdrvChild const *s, Constantabe0d659 bdrv_pwrite_zeroesy_7, _Other6d3a5768 p4, BdrvChild const *p5, Constantabe0d659 p6, _Other6d3a5768 p7, BdrvChild const *p8, Constantabe0d659 p9, _Other6d3a5768 p10, BdrvChild const *p11, Constantabe0d659 p12, _Other6d3a5768 p13, BdrvChild const *p14, Constantabe0d659 p15, _Other6d3a5768 p16, BdrvChild const *p17, Constantabe0d659 p18, _Other6d3a5768 p19, BdrvChild const *p20, Constantabe0d659 p21, _Other6d3a5768 p22, BdrvChild const *p23, Constantabe0d659 p24, _Other6d3a5768 p25, BdrvChild const *p26, Constantabe0d659 p27, _Other6d3a5768 p28, BdrvChild const *p29, Constantabe0d659 p30, _Other6d3a5768 p31, BdrvChild const *p32, Constantabe0d659 p33, _Other6d3a5768 p34, BdrvChild const *p35, Constantabe0d659 p36, _Other6d3a5768 p37, BdrvChild const *p38, Constantabe0d659 p39, _Other6d3a5768 p40, BdrvChild const *p41, Constantabe0d659 p42, _Other6d3a5768 p43, BdrvChild const *p44, Constantabe0d659 p45, _Other6d3a5768 p46, BdrvChild const *p47, Constantabe0d659 p48, _Other6d3a5768 p49, BdrvChild const *p50, Constantabe0d659 p51, _Other6d3a5768 p52, BdrvChild const *p53, Constantabe0d659 p54, _Other6d3a5768 p55, BdrvChild const *p56, Constantabe0d659 p57, _Other6d3a5768 p58, BdrvChild const *p59, Constantabe0d659 p60, _Other6d3a5768 p61, BdrvChild const *p62, Constantabe0d659 p63, _Other6d3a5768 p64, BdrvChild const *p65, Constantabe0d659 p66, _Other6d3a5768 p67, BdrvChild const *p68, Constantabe0d659 p69, _Other6d3a5768 p70, BdrvChild const *p71, Constantabe0d659 p72, _Other6d3a5768 p73, BdrvChild const *p74, Constantabe0d659 p75, _Other6d3a5768 p76, BdrvChild const *p77, Constantabe0d659 p78, _Other6d3a5768 p79, BdrvChild const *p80, Constantabe0d659 p81, _Other6d3a5768 p82, BdrvChild const *p83, Constantabe0d659 p84, _Other6d3a5768 p85, BdrvChild const *p86, Constantabe0d659 p87, _Other6d3a5768 p88, BdrvChild const *p89, Constantabe0d659 p90, _Other6d3a5768 p91, BdrvChild const *p92, Constantabe0d659 p93, _Other6d3a5768 p94, BdrvChild const *p95, Constantabe0d659 p96, _Other6d3a5768 p97, BdrvChild const *p98, Constantabe0d659 p99, _Other6d3a5768 p100, BdrvChild const *p101, Constantabe0d659 p102, _Other6d3a5768 p103, BdrvChild const *p104, Constantabe0d659 p105, _Other6d3a5768 p106, BdrvChild const *p107, Constantabe0d659 p108, _Other6d3a5768 p109, BdrvChild const *p110, Constantabe0d659 p111, _Other6d3a5768 p112, BdrvChild const *p113, Constantabe0d659 p114, _Other6d3a5768 p115, BdrvChild const *p116, Constantabe0d659 p117, _Other6d3a5768 p118, BdrvChild const *p119, Constantabe0d659 p120, _Other6d3a5768 p121, BdrvChild const *p122, Constantabe0d659 p123, _Other6d3a5768 p124, BdrvChild const *p125, Constantabe0d659 p126)GRAPH_RDLOCK;
}
void co_wrapper_bdrv_rdlock QEMU_WARN_UNUSED x9_co2y7(const BlockDriverState *, Unknown7b60f772 s, double X9Co2y7, int ALL, const uint32_t p4[const 2][5]); extern "C" {
QEMU_WARN_UNUSED const coroutine_fn signed char no_co_wrapper_bdrv_rdlock TSA_REQUIRES(lock) *const *job_co_peeky_8(bool Coroutine)QEMU_WARN_UNUSED;
}
TSA_REQUIRES(lock)double co_wrapper_mixed bdrv_nbd_Replyy8(BlockBackend *const s, int16_t bdrv_co_nbd_Replyy8_entry);
extern "C" {
const volatile enum Modea35e31c7 no_co_wrapper_bdrv_wrlock TSA_REQUIRES(lock)bdrv_co_peeky_9(OTHER1DEFB212 p0, int Coroutine, bool bdrv_co_peeky_9[restrict 3][2], _Bool BdrvCoPeeky9, unsigned __int128 p4);
}
extern "C" {
enum Mode55de786a co_wrapper bdrv_ay9(void)G_GNUC_UNUSED;
}
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
typedef BlockDriverState *HandleBlockDriverState;
typedef int32_t Unknown03bf1c95;
typedef signed int Unknown4b1e0938;
typedef BlockBackend AliasBlockBackend;
void Node_co_co2z_1_entry(void *opaque);
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
typedef struct { int m0; int m1[17]; enum Mode4ebaee38 m2; } Some7eeecaa3;
typedef float _Complex Function7abeffa8(int, ...);
enum Modeb046a86b { Modeb046a86b_0 = 3, Modeb046a86b_1 = 1 << 4, Modeb046a86b_2 = 1 << 4 };
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
union Someab9aa4ae { int m0[3]; bool (*m1)[3]; int (*m2[3])[16]; double _Complex m3; };
typedef int Function523a4469(int a0, int a1);
void bdrv_co_az_3_entry(void *opaque);
enum Modef5f60985 { Modef5f60985_0 = 3, Modef5f60985_1, Modef5f60985_2 = 100 };
typedef struct JobTxn JobTxn;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
static inline int BdrvCoNbdReplyz4(int a) { return a; }
typedef int Functiona9542f43(void);
typedef BlockDriverState AliasBlockDriverState;
enum Mode4e1da079 { Mode4e1da079_0 = 3, Mode4e1da079_1 = 3, Mode4e1da079_2 = 100 };
typedef void ***volatile Constant303b4e1b;
typedef int32_t Array03bf1c95[4];
typedef int64_t Unknown90d47642;
enum { BlkCoGetSizez6 = 7 };
struct hidden_one;
enum Modee205eb2f { Modee205eb2f_0 = 1 << 4, Modee205eb2f_1, Modee205eb2f_2 = 1 << 4 };
typedef uint32_t Unknown4b75eb3b;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
void Node_get_sizez_8_bh(void *opaque);
typedef BlockBackend *HandleBlockBackend;
enum { BdrvCoPwriteZeroesz9 = 7 };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct Some47cf1e42 { void *const *m0; int m1[17]; enum Mode22154ece m2; int m3; };
struct Somee1b646e6 { struct hidden_one *m0; struct Some47cf1e42 m1; };
typedef const volatile struct Somee1b646e6 Constant0425605b;
typedef unsigned Function267f6aa9(long double a0, int a1, float _Complex a2, ...);
enum Modea2a16959 no_co_wrapper_bdrv_wrlock bdrv_co_peekz_0(const HandleBlockDriverState ret_);
Unknown03bf1c95 co_wrapper_bdrv_rdlock Node_peekz0(const volatile Unknown4b1e0938 errp$, AliasBlockBackend *Node_co_peekz0);
Some7eeecaa3 co_wrapper_mixed_bdrv_rdlock Node_co2z_1(Function7abeffa8 Node_co_co2z_1, float _Complex Node_co2z_1, uint16_t p2, bool p3, enum Modeb046a86b blk_bs, int s, int table[s+1]);
double co_wrapper_bdrv_rdlock x9_co2z1(BlockBackend *i, long double _Complex x9_co_co2z1, int aio_bh_schedule_oneshot, const BlockDriverState *bs, int x9_co_co2z1_entry, char *bdrv_get_aio_context);
enum Moded481b7a7 co_wrapper_bdrv_rdlock Node_peekz_2(long long co_wrapper_count, const _Bool p1[static const 2], int count, int table[count+1]);
void no_co_wrapper_bdrv_rdlock x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz2(AliasBlockBackend *const ctx, union Someab9aa4ae, Function523a4469 p2, _Bool x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz2, void p4(double(*)[1], int, ...));
float _Complex co_wrapper_bdrv_rdlock bdrv_az_3(const enum Modef5f60985 bdrv_co_az_3, int blk_bs, const JobTxn *p2);
float no_co_wrapper_bdrv_wrlock blk_co_az3(BdrvChild *blk_az3, long double _Complex nbSectors, enum Mode2ccc7eab co, int arg1, int table[arg1+1]);
double _Complex no_co_wrapper_bdrv_wrlock bdrv_co_nbd_Replyz_4(const BlockBackend *const, Functiona9542f43 AioContext, int bdrv_nbd_Replyz_4, int count, int table[count+1]);
long int no_co_wrapper_bdrv_wrlock blk_co_in_progressz4(AliasBlockDriverState *const p0, enum Mode4e1da079 blk_co_in_progressz4, float blk_in_progressz4, long int p3(double, long double, void *volatile *, ...), bool BdrvPollCo, Constant303b4e1b p5);
long double _Complex co_wrapper bdrv_get_sizez_5(volatile BlockDriverState *AioContext);
int16_t no_co_wrapper x9_co_Truncatez5(BlockBackend *const x9_co_Truncatez5, long double _Complex(int a0, double a1, uint16_t a2), const Array03bf1c95 s_2, int(*bytes[sizeof(int)])[3], int p4, Unknown90d47642 x9_Truncatez5);
const struct hidden_one no_co_wrapper_bdrv_rdlock *blk_co_get_sizez_6(BlockDriverState const *);
int co_wrapper blk_get_sizez6(void);
const volatile char no_co_wrapper_bdrv_wrlock *blk_co_Truncatez_7(enum Modee205eb2f);
off_t co_wrapper_mixed blk_get_sizez7(struct BlockBackend *AioContext, _Bool blk_co_get_sizez7_entry, Unknown4b75eb3b p2, enum Modef9ea3c6d blk_co_get_sizez7, int qemu_in_coroutine(void));
void no_co_wrapper Node_co_get_sizez_8(HandleBlockBackend Node_get_sizez_8, double p1);
float co_wrapper_mixed Node_nbd_Replyz8(int16_t p0, volatile BlockDriverState *ret_);
float _Complex no_co_wrapper_bdrv_wrlock bdrv_co_pwrite_zeroesz_9(enum Mode36e9d246, int, int ALL, Constant0425605b, Function267f6aa9 p4);
BdrvChild no_co_wrapper_bdrv_rdlock *x9_co_co2z9(volatile BdrvChild *, float _Complex p1, int BdrvPollCo, bool offset, int co, int table[co+1]);
