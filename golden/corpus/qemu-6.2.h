/* cowrap: dialect=qemu-6.2 500 drawn declarations */
struct X9CoCo2b0 { int taken; };
typedef long unsigned int Unknown7b60f772;
typedef uint8_t Unknowne27cda80;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef volatile enum Mode2ccc7eab Constante4de9420;
typedef BlockBackend *HandleBlockBackend;
typedef int X9CoNbdReplyb3;
struct Hidden;
typedef BdrvChild AliasBdrvChild;
typedef struct __attribute__((packed)) { float _Complex m0[17]; int m1; } Some7bdade12;
typedef BdrvChild *HandleBdrvChild;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef uint16_t Unknown39d5aad1;
static inline int BlkCoAb7(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
union Some4e1cdcbf { long unsigned int m0[17]; ptrdiff_t m1; };
typedef union { long double _Complex m0[3]; int m1[3]; float _Complex m2[17]; int64_t m3; } Some2a857920;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
struct __attribute__((packed)) Some5b2c3c73 { BdrvChild **m0[3]; enum Modebb7ef5e5 m1[3]; int m2; int m3; };
typedef struct Some5b2c3c73 Other7c02904e_t;
typedef unsigned int Unknown2ef0b51c;
typedef _Bool _Otherf6b13ead;
typedef int Function398f6325(int32_t a0, int a1, long double _Complex a2);
typedef int Otherd2a022a7_t;
typedef double Arraye38b374f[4];
int generated_co_wrapper x9_co2b_0(BlockBackend const *aio_bh_schedule_oneshot_full);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0(const BlockBackend *co_, ssize_t, BlockDriverState *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0);
int generated_co_wrapper Node_pwrite_zeroesb_1(struct BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, const volatile char **BdrvPollCo, int co, int table[co+1]), job_ab1(BdrvChild const *const bs, Unknown7b60f772 aio_context_release, Unknowne27cda80, int qemu_get_aio_context, void *const *const volatile *p4[0x10u], long long p5[4]), x9_peekb_2(BlockBackend *aio_context_release, Constante4de9420 x9_co_peekb_2), x9_Truncateb2(HandleBlockBackend s_, float _Complex);
int generated_co_wrapper x9_nbd_Replyb_3(BdrvChild *const n1);
int generated_co_wrapper job_ab3(BlockBackend *, uint32_t BdrvPollCo, long double bdrv_get_aio_context, long double offset), job_ab_4(BlockBackend *job_ab_4, volatile struct Hidden *const opaque[static 4]), Node_pwrite_zeroesb4(AliasBdrvChild *aio_context_release, int8_t Node_co_pwrite_zeroesb4, double _Complex NodeCoPwriteZeroesb4, Some7bdade12 co), Node_co2b_5(HandleBlockBackend NodeCoCo2b5, int BdrvPollCo);
int generated_co_wrapper bdrv_nbd_Replyb5(BlockDriverState *index, float _Complex bdrv_co_nbd_Replyb5); int generated_co_wrapper x9_Truncateb_6(volatile BdrvChild *arg1, size_t bdrv_graph_rdlock_main_loop, HandleBdrvChild p2, int qemu_coroutine_yield, enum Mode22154ece in_progress, Unknown39d5aad1 p5, size_t p6, HandleBdrvChild p7, int p8, enum Mode22154ece p9, Unknown39d5aad1 p10, size_t p11, HandleBdrvChild p12), blk_co2b6(BlockDriverState *blk, int(*blk_get_aio_context)[1], enum Mode22154ece nbSectors, int64_t p3), blk_ab_7(AliasBlockBackend *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, union Some4e1cdcbf index, Some2a857920, float BlkCoAb7[ *][2], Other7c02904e_t AioContext, Unknown2ef0b51c co_, int arg1, int table[arg1+1]), bdrv_pwrite_zeroesb7(BdrvChild const *bdrv_co_pwrite_zeroesb7, int Coroutine, BlockDriverState *const *const volatile, long double _Complex, _Otherf6b13ead _flags, int p5, BlockDriverState *const *const volatile p6, long double _Complex p7, _Otherf6b13ead p8, int p9, BlockDriverState *const *const volatile p10, long double _Complex p11, _Otherf6b13ead p12, int p13, BlockDriverState *const *const volatile p14, long double _Complex p15, _Otherf6b13ead p16, int p17, BlockDriverState *const *const volatile p18, long double _Complex p19, _Otherf6b13ead p20, int p21, BlockDriverState *const *const volatile p22, long double _Complex p23, _Otherf6b13ead p24, int p25, BlockDriverState *const *const volatile p26, long double _Complex p27, _Otherf6b13ead p28, int p29, BlockDriverState *const *const volatile p30); int generated_co_wrapper Node_co2b_8(volatile BdrvChild *NodeCoCo2b8, Function398f6325 ALL, void Node_co_co2b_8(double a0, short(*a1)[16], _Bool a2, ...));
int generated_co_wrapper Node_pwrite_zeroesb8(volatile BlockDriverState *const p0, const int Node_co_pwrite_zeroesb8[2 *3][5], const bool[restrict 3], bool p3, void(**p4)(int a0, int16_t a1, size_t a2, ...), Otherd2a022a7_t); int generated_co_wrapper Node_nbd_Replyb_9(BlockBackend *const p0); int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb9(const BlockBackend *const qemu_coroutine_self, Arraye38b374f, int Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb9, int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb9, BlockBackend *volatile *aio_wait_kick[static const 2]); 
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef struct Error Error;
typedef union { enum Mode22154ece m0; double _Complex m1[3]; Error *m2; uint16_t m3; } Some75de8966;
void blk_co_peekc_1_entry(void *opaque);
typedef unsigned long long int Unknownfc5324b1;
static inline int X9CoNbdReplyc2(int a) { return a; }
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
enum Mode36e9d246 { Mode36e9d246_0 };
union Some7bc52724 { unsigned __int128 m0[3]; enum Modead196fba m1[17]; enum Mode36e9d246 m2; };
static inline int BdrvCoPwriteZeroesc3(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
typedef const int8_t Constantbd70a980;
typedef unsigned Unknown686af274;
typedef const volatile Unknown686af274 Constanta90732ae;
typedef BlockBackend *HandleBlockBackend;
typedef bool Array6d3a5768[4];
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef BdrvChild *HandleBdrvChild;
typedef _Bool Function2e10371a(int, long double, int);
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
typedef enum Moded07fe603 _Other6f0576a5;
struct NodeCoInProgressc5 { int taken; };
typedef BlockDriverState AliasBlockDriverState;
static inline int BlkCoPwriteZeroesc6(int a) { return a; }
union Some67e1fe73 { long double m0[3]; int m1; };
enum Mode7826d7b4 { Mode7826d7b4_0 = 1 << 4, Mode7826d7b4_1 = 3, Mode7826d7b4_2 };
enum Mode18b91ab5 { Mode18b91ab5_0 = 1 << 4, Mode18b91ab5_1 = 1 << 4, Mode18b91ab5_2 = 3 };
typedef union { float _Complex m0[3]; float m1[3]; enum Mode18b91ab5 m2; int m3[17]; } Some24819764;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef const volatile int Constant8c41d73f;
typedef double _Complex Array5ba171fd[4];
typedef int32_t _Other03bf1c95;
typedef struct JobTxn JobTxn;
struct hidden_one;
typedef union { const volatile JobTxn *m0[17]; const volatile struct hidden_one *m1; } Somea1a361ec;
union Someac7fc1ca { int m0; int m1; };
typedef union Someac7fc1ca Other1b98106c_t;
typedef const Other1b98106c_t Constantae6e0744;
typedef void Function5a8d6d8e(bool, ...);
typedef int OTHERD2A022A7;
int generated_co_wrapper Node_peekc_0(BdrvChild *const Node_co_peekc_0, long bytes, _Bool co, char poll_state_, bool aio_co_wake, long p5, _Bool p6, char p7, bool p8, long p9, _Bool p10, char p11, bool p12), x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc0(BlockDriverState *const, bool AioContext, int(**x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc0)(void), Some75de8966 in_progress), blk_peekc_1(struct BlockDriverState *const blk_co_peekc_1_entry, _Bool aio_co_wake), bdrv_co2c1(BlockBackend *, Unknownfc5324b1 bdrv_co_co2c1, int co, int table[co+1]);
int generated_co_wrapper x9_nbd_Replyc_2(BlockDriverState *const arg2, long double assume_graph_lock, ptrdiff_t p2, union Some7bc52724 x9_co_nbd_Replyc_2), blk_ac2(volatile BdrvChild *blk_co_ac2, int count, int table[count+1]), bdrv_pwrite_zeroesc_3(AliasBlockBackend *const errp$, Constantbd70a980 p1, Constanta90732ae bdrv_pwrite_zeroesc_3), Node_pwrite_zeroesc3(HandleBlockBackend aio_wait_kick, Array6d3a5768 poll_state, _Bool Node_co_pwrite_zeroesc3(int a0, ...), Array6d3a5768 p3, _Bool p4(int a0, ...), Array6d3a5768 p5, _Bool p6(int a0, ...), Array6d3a5768 p7, _Bool p8(int a0, ...), Array6d3a5768 p9, _Bool p10(int a0, ...), Array6d3a5768 p11, _Bool p12(int a0, ...), Array6d3a5768 p13, _Bool p14(int a0, ...), Array6d3a5768 p15, _Bool p16(int a0, ...), Array6d3a5768 p17, _Bool p18(int a0, ...), Array6d3a5768 p19, _Bool p20(int a0, ...), Array6d3a5768 p21, _Bool p22(int a0, ...), Array6d3a5768 p23, _Bool p24(int a0, ...), Array6d3a5768 p25, _Bool p26(int a0, ...), Array6d3a5768 p27, _Bool p28(int a0, ...), Array6d3a5768 p29, _Bool p30(int a0, ...), Array6d3a5768 p31, _Bool p32(int a0, ...), Array6d3a5768 p33, _Bool p34(int a0, ...), Array6d3a5768 p35, _Bool p36(int a0, ...), Array6d3a5768 p37, _Bool p38(int a0, ...), Array6d3a5768 p39, _Bool p40(int a0, ...), Array6d3a5768 p41, _Bool p42(int a0, ...), Array6d3a5768 p43, _Bool p44(int a0, ...), Array6d3a5768 p45, _Bool p46(int a0, ...), Array6d3a5768 p47, _Bool p48(int a0, ...), Array6d3a5768 p49, _Bool p50(int a0, ...), Array6d3a5768 p51, _Bool p52(int a0, ...), Array6d3a5768 p53, _Bool p54(int a0, ...), Array6d3a5768 p55, _Bool p56(int a0, ...), Array6d3a5768 p57, _Bool p58(int a0, ...), Array6d3a5768 p59, _Bool p60(int a0, ...), Array6d3a5768 p61, _Bool p62(int a0, ...), Array6d3a5768 p63, _Bool p64(int a0, ...), Array6d3a5768 p65, _Bool p66(int a0, ...), Array6d3a5768 p67, _Bool p68(int a0, ...), Array6d3a5768 p69, _Bool p70(int a0, ...), Array6d3a5768 p71, _Bool p72(int a0, ...), Array6d3a5768 p73, _Bool p74(int a0, ...), Array6d3a5768 p75, _Bool p76(int a0, ...), Array6d3a5768 p77, _Bool p78(int a0, ...), Array6d3a5768 p79, _Bool p80(int a0, ...), Array6d3a5768 p81, _Bool p82(int a0, ...), Array6d3a5768 p83, _Bool p84(int a0, ...), Array6d3a5768 p85, _Bool p86(int a0, ...), Array6d3a5768 p87, _Bool p88(int a0, ...), Array6d3a5768 p89, _Bool p90(int a0, ...), Array6d3a5768 p91, _Bool p92(int a0, ...), Array6d3a5768 p93, _Bool p94(int a0, ...), Array6d3a5768 p95, _Bool p96(int a0, ...), Array6d3a5768 p97, _Bool p98(int a0, ...), Array6d3a5768 p99, _Bool p100(int a0, ...), Array6d3a5768 p101, _Bool p102(int a0, ...), Array6d3a5768 p103, _Bool p104(int a0, ...), Array6d3a5768 p105, _Bool p106(int a0, ...), Array6d3a5768 p107, _Bool p108(int a0, ...), Array6d3a5768 p109, _Bool p110(int a0, ...), Array6d3a5768 p111, _Bool p112(int a0, ...), Array6d3a5768 p113, _Bool p114(int a0, ...), Array6d3a5768 p115, _Bool p116(int a0, ...), Array6d3a5768 p117, _Bool p118(int a0, ...), Array6d3a5768 p119, _Bool p120(int a0, ...), Array6d3a5768 p121, _Bool p122(int a0, ...), Array6d3a5768 p123, _Bool p124(int a0, ...), Array6d3a5768 p125, _Bool p126(int a0, ...));
int generated_co_wrapper blk_nbd_Replyc_4(const BlockBackend *Coroutine, enum Modef9ea3c6d), job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc4(HandleBdrvChild ALL, Function2e10371a nbSectors, float, int job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc4, int aio_wait_kick, const volatile _Other6f0576a5 p5), Node_in_progressc_5(BlockDriverState const *const, int), bdrv_nbd_Replyc5(AliasBlockDriverState *const p0);
int generated_co_wrapper blk_pwrite_zeroesc_6(struct BdrvChild *p0, BlockDriverState *volatile *co_wrapper_count);
int generated_co_wrapper job_Truncatec6(const BdrvChild *JobCoTruncatec6, double _Complex, union Some67e1fe73 ctx), x9_ac_7(struct BlockDriverState *qemu_coroutine_self, int co_), Node_nbd_Replyc7(volatile BlockDriverState *p0, enum Mode7826d7b4 NodeCoNbdReplyc7, Some24819764 Node_nbd_Replyc7, enum Mode7826d7b4 p3, Some24819764 p4, enum Mode7826d7b4 p5, Some24819764 p6, enum Mode7826d7b4 p7, Some24819764 p8, enum Mode7826d7b4 p9, Some24819764 p10, enum Mode7826d7b4 p11, Some24819764 p12), blk_pwrite_zeroesc_8(struct BdrvChild *BlkCoPwriteZeroesc8);
int generated_co_wrapper blk_pwrite_zeroesc8(BlockBackend *blk_co_pwrite_zeroesc8, int co_wrapper_count(BdrvDirtyBitmap *a0, float a1), Constant8c41d73f Coroutine, const Array5ba171fd p3, int arg1, _Other03bf1c95, int s, int table[s+1]);
int generated_co_wrapper job_pwrite_zeroesc_9(volatile BdrvChild *const JobCoPwriteZeroesc9, Somea1a361ec bs, _Bool arg1, Constantae6e0744 p3, Function5a8d6d8e);
int generated_co_wrapper bdrv_co2c9(HandleBdrvChild bdrv_co_co2c9, int co_wrapper_count, OTHERD2A022A7 aio_context_release, double poll_state_, float co(unsigned char a0, bool a1, long double _Complex a2), int p5);
enum { NodeCoTruncated0 = 7 };
typedef BlockDriverState AliasBlockDriverState;
void blk_co_Truncated_1_entry(void *opaque);
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd4 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef const int Constant17786065;
extern int x9_co_peekd_5_entry;
typedef volatile double Constant12bb64c9;
typedef int JobCoCo2d7;
typedef long double _Complex Array41993409[4];
static inline int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd8(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
int generated_co_wrapper Node_Truncated_0(AliasBlockDriverState *s_, bool Node_Truncated_0, long double NodeCoTruncated0);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd0(AliasBlockDriverState *const index);
int generated_co_wrapper blk_Truncated_1(BdrvChild *index, volatile JobTxn *blk_co_Truncated_1, enum Modee205eb2f blk_Truncated_1, int BdrvPollCo, _Bool blk_co_Truncated_1_entry, BdrvChild *volatile *const ret_);
int generated_co_wrapper Node_in_progressd1(HandleBlockDriverState qemu_get_current_aio_context, Unknown066d508b p1, long double BdrvPollCo, BdrvChild *Node_co_in_progressd1, Somee7988bc2 s, union Some21641993 aio_bh_schedule_oneshot);
int generated_co_wrapper x9_get_sized_2(const BdrvChild *const p0, void aio_wait_kick(void), int X9CoGetSized2, float bytes(float _Complex a0, double a1, int a2));
int generated_co_wrapper job_ad2(BlockBackend *const);
int generated_co_wrapper blk_ad_3(const BlockDriverState *nbSectors);
int generated_co_wrapper x9_in_progressd3(AliasBlockDriverState *);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_4(AliasBdrvChild *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd4);
int generated_co_wrapper Node_co2d4(BlockBackend *poll_state, long double _Complex Node_co2d4, Constant17786065 Node_co_co2d4);
int generated_co_wrapper x9_peekd_5(volatile BdrvChild *const x9_peekd_5, int X9CoPeekd5);
int generated_co_wrapper job_co2d5(BdrvChild *bdrv_graph_wrlock, int job_co_co2d5_entry, int aio_context_release, double co_wrapper_count, enum Modec97411b3, volatile BdrvChild *bytes, int s, int table[s+1]);
int generated_co_wrapper Node_in_progressd_6(BlockDriverState *Node_co_in_progressd_6, Otherd2a022a7 n1, Constant12bb64c9 p2, enum Mode2ccc7eab NodeCoInProgressd6, double qemu_get_aio_context, void bdrv_graph_co_rdlock(void), Otherd2a022a7 p6, Constant12bb64c9 p7, enum Mode2ccc7eab p8, double p9, void p10(void), Otherd2a022a7 p11, Constant12bb64c9 p12, enum Mode2ccc7eab p13, double p14, void p15(void), Otherd2a022a7 p16, Constant12bb64c9 p17, enum Mode2ccc7eab p18, double p19, void p20(void), Otherd2a022a7 p21, Constant12bb64c9 p22, enum Mode2ccc7eab p23, double p24, void p25(void), Otherd2a022a7 p26, Constant12bb64c9 p27, enum Mode2ccc7eab p28, double p29, void p30(void));
int generated_co_wrapper Node_get_sized6(const BdrvChild *ret, Unknown7b60f772 Node_co_get_sized6, double _Complex p2, char ctx);
int generated_co_wrapper job_co2d_7(struct BlockDriverState *, int n1[restrict 3], long double _Complex job_co2d_7, volatile size_t job_co_co2d_7, int aio_bh_schedule_oneshot_full, const Array41993409 p5);
int generated_co_wrapper Node_Truncated7(const BdrvChild *const, int Node_co_Truncated7, Some25c7a6a8 NodeCoTruncated7, int AioContext, struct Somef76f7b76 p4, struct Some9a6e0ddf Coroutine);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_8(const BlockDriverState *BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd8, float, AliasBlockDriverState *bdrv_poll_co, Unknown2ef0b51c p3);
int generated_co_wrapper job_pwrite_zeroesd8(HandleBdrvChild p0);
int generated_co_wrapper job_ad_9(BlockBackend const *p0);
int generated_co_wrapper Node_nbd_Replyd9(volatile BdrvChild *Node_co_nbd_Replyd9);
typedef int BlkCoNbdReplye0;
typedef unsigned __int128 Arrayb0ed6b30[4];
static inline int BdrvCoAe2(int a) { return a; }
typedef unsigned Unknown686af274;
typedef int X9CoNbdReplye3;
typedef BlockBackend *HandleBlockBackend;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
extern int Node_co_co2e_4_entry;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef BdrvChild *HandleBdrvChild;
void x9_co_in_progresse_5_entry(void *opaque);
typedef int16_t Unknown9a9f3b8d;
typedef BlockBackend AliasBlockBackend;
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
typedef BdrvChild AliasBdrvChild;
void Node_co_pwrite_zeroese_6_entry(void *opaque);
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
typedef enum Mode2e3ddd4e Other25ebc113;
typedef float _Complex Function9da1a257(_Bool, double _Complex);
typedef int Arrayd2a022a7[4];
typedef const volatile char *_Other07412f83;
typedef int Otherd2a022a7_t;
typedef float Array4718997b[4];
int generated_co_wrapper blk_nbd_Replye_0(volatile BdrvChild *BlkCoNbdReplye0, const Arrayb0ed6b30 blk_nbd_Replye_0, void(BlockDriverState *volatile *, unsigned __int128));
int generated_co_wrapper job_get_sizee0(const BlockBackend *const job_co_get_sizee0);
int generated_co_wrapper bdrv_nbd_Replye_1(BlockDriverState const *BdrvCoNbdReplye1);
int generated_co_wrapper x9_in_progresse1(struct BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long double _Complex Coroutine);
int generated_co_wrapper bdrv_ae_2(struct BdrvChild *poll_state_);
int generated_co_wrapper bdrv_nbd_Replye2(BlockBackend *const aio_bh_schedule_oneshot, Unknown686af274 p1);
int generated_co_wrapper x9_nbd_Replye_3(HandleBlockBackend ALL, short, int p2, const bool p3[0x10u], const volatile char *p4, int Coroutine);
int generated_co_wrapper blk_ae3(volatile BdrvChild *poll_state_, enum Mode55de786a _flags, enum Modef9ea3c6d in_progress, bool p3, float _Complex blk_ae3);
int generated_co_wrapper Node_co2e_4(struct BlockDriverState *qemu_coroutine_create, enum Mode36e9d246 s_2);
int generated_co_wrapper Node_get_sizee4(HandleBdrvChild ctx, int bdrv_get_aio_context, void p2(void), BlockBackend *co_wrapper_count, long double _Complex Node_co_get_sizee4);
int generated_co_wrapper x9_in_progresse_5(struct BlockBackend *x9_in_progresse_5, enum Mode36e9d246 Coroutine, bool p2, Unknown9a9f3b8d bdrv_graph_co_rdlock, AliasBlockBackend *BdrvPollCo);
int generated_co_wrapper job_in_progresse5(HandleBdrvChild job_co_in_progresse5_entry, HandleBlockBackend bdrv_poll_co, enum Modeb559d51f p2, const volatile long double Coroutine, AliasBdrvChild *nbSectors, void offset(void));
int generated_co_wrapper Node_pwrite_zeroese_6(const BlockBackend *p0);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe6(AliasBlockBackend *const blk_get_aio_context, const int qemu_coroutine_yield, double _Complex bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe6, _Bool poll_state_);
int generated_co_wrapper job_peeke_7(BlockBackend *job_co_peeke_7, int job_co_peeke_7_entry, long double _Complex p2[0x10u][2], void s(long double, uint32_t, int(*)[16]), int Coroutine);
int generated_co_wrapper bdrv_in_progresse7(const BlockBackend *const Flags, Unknown686af274 BdrvCoInProgresse7, double _Complex BdrvPollCo, float _Complex AioContext, long double bdrv_co_in_progresse7, HandleBlockBackend p5, int s, int table[s+1]);
int generated_co_wrapper x9_Truncatee_8(BdrvChild *Flags, Other25ebc113 bdrv_poll_co, Function9da1a257 AioContext, Arrayd2a022a7);
int generated_co_wrapper x9_Truncatee8(BlockBackend const *x9_Truncatee8, BdrvChild *const *p1, int, bool x9_co_Truncatee8, _Other07412f83 p4, volatile BlockDriverState *child);
int generated_co_wrapper Node_nbd_Replye_9(BlockDriverState *, int blk_bs);
int generated_co_wrapper bdrv_ae9(AliasBdrvChild *const, int, volatile char **p2, Otherd2a022a7_t, const Array4718997b p4);
struct Some545d6b4b { _Bool m0[17]; int m1; uint32_t m2; double m3; unsigned bits : 3; };
typedef long double Functiond1cbe117(double, ...);
enum Modef8650c6f { Modef8650c6f_0, Modef8650c6f_1 = 1 << 4, Modef8650c6f_2 = 1 << 4 };
typedef unsigned short int Unknowna67fecc0;
typedef BlockBackend *HandleBlockBackend;
void bdrv_co_peekf_1_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
typedef float _Complex Function4d9b3b08(char a0, double _Complex a1, int a2, ...);
enum Mode5aa70844 { Mode5aa70844_0 = 1 << 4, Mode5aa70844_1 = 100, Mode5aa70844_2 = 100 };
typedef BdrvChild AliasBdrvChild;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Someda763130 { enum Modef9ea3c6d m0[17]; };
struct X9CoNbdReplyf4 { int taken; };
typedef BlockDriverState *HandleBlockDriverState;
enum Mode7bc9e5f8 { Mode7bc9e5f8_0 = 3, Mode7bc9e5f8_1, Mode7bc9e5f8_2 = 3 };
struct __attribute__((packed)) Somedd602a39 { float m0; enum Mode7bc9e5f8 m1; bool m2[3]; int m3; };
struct Some8ea186ba { struct Somedd602a39 m0; };
typedef const struct Some8ea186ba Constant8757be89;
typedef uint8_t Unknowne27cda80;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct Some9b1c42fa { _Bool m0[3]; enum Mode6e6db0be m1; enum Mode22154ece m2; enum Mode87192a8c m3[17]; };
typedef struct Some9b1c42fa _Other9ff40eea;
static inline int NodeCoNbdReplyf6(int a) { return a; }
typedef long int Unknown16dbad07;
typedef size_t OTHER07D79E56;
union Somead7667b6 { void *const volatile *m0[17]; };
typedef union Somead7667b6 _Other4897eee3;
struct BlkCoAf9 { int taken; };
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
union Somebcf41f3f { bool m0[3]; enum Mode956b2d09 m1; };
typedef long double Function0e926184(void);
typedef short Array93f0eaa7[4];
typedef BdrvChild *HandleBdrvChild;
int generated_co_wrapper blk_get_sizef_0(const BlockDriverState *p0, _Bool(*p1)[3], const struct Some545d6b4b p2[static 4][5], Functiond1cbe117 p3, volatile enum Modef8650c6f *_flags, Unknowna67fecc0 BdrvPollCo);
int generated_co_wrapper Node_peekf0(HandleBlockBackend Node_peekf0, BdrvChild *p1, int child, BdrvChild **bytes[2 *3][5], double _Complex Node_co_peekf0, int p5);
int generated_co_wrapper bdrv_peekf_1(HandleBlockBackend _flags, int blk_bs);
int generated_co_wrapper bdrv_nbd_Replyf1(AliasBlockDriverState *BdrvCoNbdReplyf1, int bdrv_co_nbd_Replyf1_entry, _Bool, void p3(int, _Bool, long unsigned int, ...), float _Complex p4, enum Mode87192a8c co_wrapper_count);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_2(BlockDriverState *const bs);
int generated_co_wrapper blk_nbd_Replyf2(BdrvChild *aio_co_wake, int aio_context_release);
int generated_co_wrapper blk_in_progressf_3(BlockDriverState *AioContext, Function4d9b3b08 p1, enum Mode5aa70844);
int generated_co_wrapper blk_get_sizef3(BdrvChild *BdrvPollCo, float _Complex blk_co_get_sizef3, AliasBdrvChild *bdrv_graph_co_rdlock, int blk_bs, long double _Complex poll_state_, union Someda763130 p5);
int generated_co_wrapper x9_nbd_Replyf_4(HandleBlockDriverState);
int generated_co_wrapper Node_nbd_Replyf4(BlockDriverState *ctx, Constant8757be89 Node_co_nbd_Replyf4, unsigned p2, int, int aio_context_acquire);
int generated_co_wrapper job_peekf_5(struct BlockDriverState *job_co_peekf_5_entry, char *p1);
int generated_co_wrapper Node_get_sizef5(BlockDriverState const *const aio_bh_schedule_oneshot, Unknowne27cda80 bs, int, _Other9ff40eea blk, unsigned __int128 assert[][5], double _Complex AioContext);
int generated_co_wrapper Node_nbd_Replyf_6(BdrvChild const *aio_context_release, char *volatile ret, int Node_nbd_Replyf_6, Unknown16dbad07 AioContext, signed char NodeCoNbdReplyf6, long double opaque);
int generated_co_wrapper x9_nbd_Replyf6(BlockBackend *X9CoNbdReplyf6, int count, int table[count+1]);
int generated_co_wrapper job_pwrite_zeroesf_7(struct BlockDriverState *job_pwrite_zeroesf_7, volatile OTHER07D79E56 p1, int BdrvPollCo);
int generated_co_wrapper blk_peekf7(BdrvChild const *p0);
int generated_co_wrapper Node_pwrite_zeroesf_8(struct BlockBackend *NodeCoPwriteZeroesf8, enum Mode87192a8c p1, int p2, _Other4897eee3, float _Complex Coroutine, float _Complex p5, enum Mode87192a8c p6, int p7, _Other4897eee3 p8, float _Complex p9, float _Complex p10, enum Mode87192a8c p11, int p12, _Other4897eee3 p13, float _Complex p14, float _Complex p15, enum Mode87192a8c p16, int p17, _Other4897eee3 p18, float _Complex p19, float _Complex p20, enum Mode87192a8c p21, int p22, _Other4897eee3 p23, float _Complex p24, float _Complex p25, enum Mode87192a8c p26, int p27, _Other4897eee3 p28, float _Complex p29, float _Complex p30);
int generated_co_wrapper Node_Truncatef8(AliasBlockDriverState *, unsigned char qemu_coroutine_yield(void));
int generated_co_wrapper blk_af_9(AliasBlockDriverState *qemu_coroutine_yield, const BlockDriverState *BlkCoAf9, union Somebcf41f3f qemu_get_current_aio_context, Function0e926184 s_2, void blk_bs(void), Array93f0eaa7 p5);
int generated_co_wrapper bdrv_co2f9(const HandleBdrvChild offset);
extern int job_co_co2g_0_entry;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct { double _Complex m0; enum Modef9ea3c6d m1[3]; } Someb429be51;
struct Some3e5f90d0 { Someb429be51 m0[3]; int m1[3]; unsigned bits : 3; };
typedef struct Some3e5f90d0 Other8906806e;
typedef const volatile Other8906806e Constantd2759c16;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef enum Mode2ccc7eab _Otherd422e100;
union Some2e2326af { long double _Complex m0[3]; float m1; };
typedef BlockDriverState AliasBlockDriverState;
static inline int X9CoGetSizeg2(int a) { return a; }
typedef unsigned long long int Unknownfc5324b1;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef _Bool OTHERF6B13EAD;
union Somebdaf0254 { long double _Complex (*m0)[3]; void *const volatile *m1[3]; };
typedef union Somebdaf0254 _Other9daa68e2;
enum Modec8154f77 { Modec8154f77_0 = 1 << 4, Modec8154f77_1 = 3, Modec8154f77_2 = 3 };
struct hidden_one;
typedef volatile struct hidden_one *OTHER3B3B4D74;
typedef double Functionc5cec45e(void);
typedef union { void **m0[17]; } Somea91b84cc;
typedef BlockBackend *HandleBlockBackend;
typedef BdrvChild AliasBdrvChild;
typedef unsigned Unknown686af274;
typedef uint32_t Other4b75eb3b_t;
typedef const volatile Other4b75eb3b_t Constant7a2ea550;
void blk_co_nbd_Replyg_6_entry(void *opaque);
void x9_co_co2g_7_entry(void *opaque);
typedef unsigned short int Function244ec1fa(long double _Complex a0, int a1, double a2, ...);
enum Modecf2943fa { Modecf2943fa_0, Modecf2943fa_1 = 100, Modecf2943fa_2 };
union Some88149435 { enum Modecf2943fa m0; ssize_t m1; };
typedef BlockBackend AliasBlockBackend;
typedef long double Arrayac3ccef3[4];
typedef int _Otherd2a022a7;
typedef uint32_t Unknown4b75eb3b;
int generated_co_wrapper job_co2g_0(volatile BdrvChild *poll_state_, Constantd2759c16 job_co_co2g_0, _Otherd422e100, union Some2e2326af co);
int generated_co_wrapper x9_Truncateg0(BdrvChild const *const ctx);
extern "C" {
int generated_co_wrapper x9_peekg_1(BdrvChild const *const);
}
extern "C" {
int generated_co_wrapper x9_peekg1(AliasBlockDriverState *offset, uint8_t AioContext, int poll_state, int nbSectors, void co_wrapper_count(void));
}
extern "C" {
int generated_co_wrapper x9_get_sizeg_2(volatile BlockBackend *nbSectors, Unknownfc5324b1, const BdrvChild *p2, const BlockBackend *p3, enum Mode36e9d246 i, double X9CoGetSizeg2, int count, int table[count+1]);
}
int generated_co_wrapper Node_peekg2(BlockBackend *aio_context_release, int p1, BlockDriverState *co_wrapper_count, OTHERF6B13EAD _flags, _Bool AioContext, _Other9daa68e2 p5);
int generated_co_wrapper job_peekg_3(AliasBlockDriverState *const, enum Modec8154f77 _flags, OTHER3B3B4D74 Coroutine, int(long unsigned int a0, long double _Complex a1), Functionc5cec45e p4, const volatile Somea91b84cc blk);
int generated_co_wrapper job_ag3(const BlockBackend *const BdrvPollCo);
extern "C" {
int generated_co_wrapper bdrv_get_sizeg_4(BlockBackend *arg1);
}
int generated_co_wrapper bdrv_Truncateg4(HandleBlockBackend p0, _Bool BdrvPollCo, char s, _Bool p3, BlockBackend *const *co_wrapper_count, double bs(_Bool a0, double _Complex a1));
extern "C" {
int generated_co_wrapper blk_Truncateg_5(AliasBdrvChild *const AioContext, int32_t blk_co_Truncateg_5, int p2, Unknown686af274 arg2);
}
int generated_co_wrapper bdrv_pwrite_zeroesg5(volatile BlockDriverState *bdrv_co_pwrite_zeroesg5_entry, Constant7a2ea550 bdrv_co_pwrite_zeroesg5, const int p2[const 2], int Coroutine(int, bool, unsigned long long int), double _Complex _flags, struct hidden_one *p5);
extern "C" {
int generated_co_wrapper blk_nbd_Replyg_6(BlockDriverState *const blk_co_nbd_Replyg_6);
}
extern "C" {
int generated_co_wrapper bdrv_peekg6(BlockDriverState *BdrvPollCo, long double bdrv_co_peekg6, float BdrvCoPeekg6(BlockDriverState *const volatile *a0, unsigned a1));
}
extern "C" {
int generated_co_wrapper x9_co2g_7(struct BlockBackend *const x9_co2g_7, int poll_state_, int x9_co_co2g_7_entry, Function244ec1fa X9CoCo2g7, int p4, int p5, Function244ec1fa p6, int p7, int p8, Function244ec1fa p9, int p10, int p11, Function244ec1fa p12, int p13, int p14, Function244ec1fa p15, int p16, int p17, Function244ec1fa p18, int p19, int p20, Function244ec1fa p21, int p22, int p23, Function244ec1fa p24, int p25, int p26, Function244ec1fa p27, int p28, int p29, Function244ec1fa p30, int p31, int p32, Function244ec1fa p33, int p34, int p35, Function244ec1fa p36, int p37, int p38, Function244ec1fa p39, int p40, int p41, Function244ec1fa p42, int p43, int p44, Function244ec1fa p45, int p46, int p47, Function244ec1fa p48, int p49, int p50, Function244ec1fa p51, int p52, int p53, Function244ec1fa p54, int p55, int p56, Function244ec1fa p57, int p58, int p59, Function244ec1fa p60, int p61, int p62, Function244ec1fa p63);
}
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg7(BlockBackend const *const index);
int generated_co_wrapper Node_nbd_Replyg_8(volatile BdrvChild *, union Some88149435);
extern "C" {
int generated_co_wrapper blk_peekg8(const BdrvChild *const s_, const int assert[restrict 3][5], signed char BlkCoPeekg8, BlockBackend *BdrvPollCo);
}
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_9(AliasBlockBackend *n1, _Bool ctx, const volatile char *restrict opaque, const Arrayac3ccef3 x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_9, _Otherd2a022a7 p4, double _Complex qemu_get_aio_context);
int generated_co_wrapper x9_co2g9(BlockDriverState *x9_co2g9, int bdrv_graph_rdlock_main_loop(int, ...), Unknown4b75eb3b ctx, volatile struct hidden_one *bdrv_get_aio_context);
typedef BlockDriverState AliasBlockDriverState;
typedef float _Complex Array94159828[4];
void Node_co_co2h_3_entry(void *opaque);
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh4 = 7 };
typedef BlockBackend AliasBlockBackend;
typedef volatile int Constant472f8a6d;
typedef int Arrayd2a022a7[4];
static inline int JobCoTruncateh6(int a) { return a; }
typedef long double Function12c90107(long double a0);
static inline int NodeCoCo2h8(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
int generated_co_wrapper Node_pwrite_zeroesh_0(volatile BlockBackend *blk, enum Modec97411b3, volatile int32_t *p2);
int generated_co_wrapper job_nbd_Replyh0(BlockDriverState *const in_progress, double *const volatile JobCoNbdReplyh0, Unknown5cb56a87 Coroutine, int count, int table[count+1]);
int generated_co_wrapper x9_Truncateh_1(AliasBlockDriverState *offset, const volatile int x9_co_Truncateh_1_entry, Unknown1defb212 bytes, int BdrvPollCo, BdrvChild *index, const Array94159828 errp$);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1(BlockDriverState const *Coroutine, long nbSectors, OTHER9A9F3B8D s, int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1_entry, const long double p4[sizeof(int)], float _Complex X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh1);
int generated_co_wrapper x9_Truncateh_2(BlockDriverState const *ALL, int co, enum Modef82965dd, struct Somea1498a90 qemu_in_coroutine[restrict 3]);
int generated_co_wrapper blk_in_progressh2(volatile BdrvChild *const child);
int generated_co_wrapper Node_co2h_3(BlockDriverState *const, bool qemu_coroutine_self);
int generated_co_wrapper Node_in_progressh3(BlockBackend const *co_, Somec7575649 s, BlockDriverState const *qemu_coroutine_self, HandleBlockDriverState Flags);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_4(AliasBlockBackend *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_4, Constant472f8a6d BdrvPollCo, enum Mode2ccc7eab p2);
int generated_co_wrapper Node_pwrite_zeroesh4(AliasBlockBackend *child, __int128 ret_[0x10u], const volatile QEMUIOVector *const[][2], _Bool, double _Complex Node_pwrite_zeroesh4, Arrayd2a022a7 Node_co_pwrite_zeroesh4);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh_5(volatile BlockDriverState *qemu_in_coroutine);
int generated_co_wrapper job_co2h5(AliasBlockBackend *const i, long unsigned int BdrvPollCo(int a0, unsigned char a1, int a2));
int generated_co_wrapper job_Truncateh_6(const HandleBlockDriverState in_progress, int p1, Other930deb64 AioContext, int16_t yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, char *job_co_Truncateh_6_entry, struct Someb462f911 arg2);
int generated_co_wrapper x9_ah6(volatile BlockBackend *poll_state);
int generated_co_wrapper blk_in_progressh_7(volatile BlockDriverState *ALL, float BdrvPollCo, Unknown4b75eb3b blk_co_in_progressh_7, const long double _Complex p3[ *], union Some10b29644 bdrv_graph_rdlock_main_loop, Function12c90107 p5);
int generated_co_wrapper blk_nbd_Replyh7(BlockDriverState const *Flags, short BlkCoNbdReplyh7, struct hidden_one *in_progress, bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper Node_co2h_8(const BdrvChild *qemu_get_current_aio_context);
int generated_co_wrapper bdrv_in_progressh8(volatile BdrvChild *const p0, HandleBdrvChild bdrv_graph_co_rdlock, Some8dfdd212 co_wrapper_count[static 4], int n1, int s, int table[s+1]);
int generated_co_wrapper Node_ah_9(volatile BlockDriverState *const co, const struct Some81488a29 Node_co_ah_9[]);
int generated_co_wrapper x9_Truncateh9(const BlockBackend *);
enum { JobCoCo2i0 = 7 };
typedef int (*const Constant6e9b24ca)(wchar_t, BlockDriverState *const *, volatile char *);
typedef BdrvChild *HandleBdrvChild;
typedef uint32_t Unknown4b75eb3b;
typedef const Unknown4b75eb3b Constant9e1f8f75;
enum { BlkCoAi1 = 7 };
typedef int32_t Unknown03bf1c95;
typedef struct { int m0; } Somead0a0f33;
typedef struct QDict QDict;
typedef struct { Somead0a0f33 m0; double _Complex m1; char m2[3]; QDict *m3; unsigned bits : 3; } Somef39f62a0;
struct Hidden;
enum { BlkCoCo2i2 = 7 };
typedef BlockDriverState AliasBlockDriverState;
union Somed5bb8f88 { int m0; short m1; int (*m2[3])[3]; int32_t m3[17]; };
typedef union Somed5bb8f88 _Otherd396f006;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
struct hidden_one;
typedef struct __attribute__((packed)) { enum Mode22154ece m0; } Somece007977;
typedef ptrdiff_t Unknown0d83db43;
void x9_co_in_progressi_4_entry(void *opaque);
typedef int Arrayd2a022a7[4];
typedef BlockBackend *HandleBlockBackend;
typedef long long Unknown56e6bf7d;
extern int Node_co_ai_6_entry;
enum Modefd990504 { Modefd990504_0 = 100, Modefd990504_1, Modefd990504_2 = 1 << 4 };
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
union Someabfd4a11 { enum Mode4b47f04e m0[17]; };
struct Some0993f846 { _Bool m0; };
typedef signed char Unknown7ce13253;
typedef struct QEMUIOVector QEMUIOVector;
typedef union { const QEMUIOVector *m0; } Somecf0b2627;
typedef Somecf0b2627 OTHER2F46CFC1;
typedef BlockBackend AliasBlockBackend;
int generated_co_wrapper job_co2i_0(BlockBackend *BdrvPollCo, uint64_t s, int count, int table[count+1]);
int generated_co_wrapper job_get_sizei0(volatile BlockBackend *const job_co_get_sizei0, int bytes(void), int[static 4], Constant6e9b24ca p3, HandleBdrvChild _flags, Constant9e1f8f75 JobCoGetSizei0);
int generated_co_wrapper blk_ai_1(BlockDriverState const *ALL, int p1, Unknown03bf1c95 Coroutine, BdrvChild **AioContext, Somef39f62a0 blk_co_ai_1_entry, int p5, int p6, Unknown03bf1c95 p7, BdrvChild **p8, Somef39f62a0 p9, int p10, int p11, Unknown03bf1c95 p12, BdrvChild **p13, Somef39f62a0 p14, int p15, int p16, Unknown03bf1c95 p17, BdrvChild **p18, Somef39f62a0 p19, int p20, int p21, Unknown03bf1c95 p22, BdrvChild **p23, Somef39f62a0 p24, int p25, int p26, Unknown03bf1c95 p27, BdrvChild **p28, Somef39f62a0 p29, int p30);
int generated_co_wrapper job_get_sizei1(BdrvChild *JobCoGetSizei1, struct Hidden *s_2, int arg1, int table[arg1+1]);
int generated_co_wrapper blk_co2i_2(AliasBlockDriverState *blk_co_co2i_2_entry, volatile BlockBackend *aio_context_release, _Otherd396f006 p2, char *BlkCoCo2i2, long double blk_co_co2i_2, enum Mode22154ece qemu_get_current_aio_context);
int generated_co_wrapper Node_ai2(const BlockDriverState *const);
int generated_co_wrapper Node_nbd_Replyi_3(struct BlockDriverState *const AioContext, double _Complex NodeCoNbdReplyi3, volatile struct hidden_one *s[2 *3], Somece007977 p3);
int generated_co_wrapper Node_nbd_Replyi3(const BlockDriverState *const BdrvPollCo, Unknown0d83db43 bdrv_graph_wrlock, Unknown0d83db43 p2, Unknown0d83db43 p3, Unknown0d83db43 p4, Unknown0d83db43 p5, Unknown0d83db43 p6, Unknown0d83db43 p7, Unknown0d83db43 p8, Unknown0d83db43 p9, Unknown0d83db43 p10, Unknown0d83db43 p11, Unknown0d83db43 p12, Unknown0d83db43 p13, Unknown0d83db43 p14, Unknown0d83db43 p15, Unknown0d83db43 p16, Unknown0d83db43 p17, Unknown0d83db43 p18, Unknown0d83db43 p19, Unknown0d83db43 p20, Unknown0d83db43 p21, Unknown0d83db43 p22, Unknown0d83db43 p23, Unknown0d83db43 p24, Unknown0d83db43 p25, Unknown0d83db43 p26, Unknown0d83db43 p27, Unknown0d83db43 p28, Unknown0d83db43 p29, Unknown0d83db43 p30, Unknown0d83db43 p31, Unknown0d83db43 p32, Unknown0d83db43 p33, Unknown0d83db43 p34, Unknown0d83db43 p35, Unknown0d83db43 p36, Unknown0d83db43 p37, Unknown0d83db43 p38, Unknown0d83db43 p39, Unknown0d83db43 p40, Unknown0d83db43 p41, Unknown0d83db43 p42, Unknown0d83db43 p43, Unknown0d83db43 p44, Unknown0d83db43 p45, Unknown0d83db43 p46, Unknown0d83db43 p47, Unknown0d83db43 p48, Unknown0d83db43 p49, Unknown0d83db43 p50, Unknown0d83db43 p51, Unknown0d83db43 p52, Unknown0d83db43 p53, Unknown0d83db43 p54, Unknown0d83db43 p55, Unknown0d83db43 p56, Unknown0d83db43 p57, Unknown0d83db43 p58, Unknown0d83db43 p59, Unknown0d83db43 p60, Unknown0d83db43 p61, Unknown0d83db43 p62, Unknown0d83db43 p63);
int generated_co_wrapper x9_in_progressi_4(BdrvChild *p0);
int generated_co_wrapper job_get_sizei4(AliasBlockDriverState *const job_co_get_sizei4, long double _Complex ret_, Arrayd2a022a7 errp$, int arg1, int table[arg1+1]);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5(HandleBlockBackend AioContext);
int generated_co_wrapper blk_ai5(const BlockBackend *blk_co_ai5, const Unknown56e6bf7d ALL);
int generated_co_wrapper Node_ai_6(HandleBlockBackend arg2, enum Modefd990504 p1, union Someabfd4a11 poll_state, struct Some0993f846 aio_co_wake);
int generated_co_wrapper Node_ai6(const BlockBackend *const p0, unsigned char ret, float _Complex AioContext);
int generated_co_wrapper bdrv_pwrite_zeroesi_7(volatile BdrvChild *const AioContext, float s_2);
int generated_co_wrapper Node_get_sizei7(BdrvChild *ALL);
int generated_co_wrapper job_pwrite_zeroesi_8(volatile BlockDriverState *job_co_pwrite_zeroesi_8, Unknown7ce13253 p1);
int generated_co_wrapper Node_nbd_Replyi8(HandleBlockBackend Node_co_nbd_Replyi8, int(*AioContext)[3], BlockBackend *volatile *p2, OTHER2F46CFC1 bdrv_graph_rdlock_main_loop, _Bool blk_bs, int p5);
int generated_co_wrapper blk_co2i_9(AliasBlockBackend *p0);
int generated_co_wrapper x9_peeki9(BlockDriverState *BdrvPollCo);
enum { NodeCoTruncatej0 = 7 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
union Somea285ef61 { enum Mode47ab3b9b m0[3]; unsigned int m1[17]; signed int m2; bool m3[3]; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
struct Some9d1e9393 { enum Mode76c1baf6 m0[17]; };
typedef BlockDriverState *HandleBlockDriverState;
enum { NodeCoNbdReplyj2 = 7 };
typedef int Function4f8b03d9(int, ...);
typedef unsigned int Unknown2ef0b51c;
typedef BlockBackend *HandleBlockBackend;
typedef double _Complex _Other5ba171fd;
struct Hidden;
typedef int Arrayd2a022a7[4];
static inline int NodeCoCo2j5(int a) { return a; }
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef const volatile bool Constantb0a9d5e1;
typedef int NodeCoPeekj6;
typedef long int Unknown16dbad07;
typedef BdrvChild AliasBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
int generated_co_wrapperG_GNUC_UNUSED Node_Truncatej_0(BlockBackend const *p0,/* ' */int * NodeCoTruncatej0 
	, long double
p2, int _flags, long  double _Complex(*Node_co_Truncatej_0
)	(/* * */void *const*
,
    ssize_t,  char	*/* * */),
    union
    /* { ( */Somea285ef61 AioContext/***/)QEMU_WARN_UNUSED ;
int generated_co_wrapper/* ' */Node_aj0/**/(BlockDriverState*bdrv_get_aio_context,
float Node_co_aj0/* #if 0 */, /* int co_wrapper bdrv_decoy(BlockDriverState *bs); */long	double(**p2)(  int a0), int 
	bs, enum Mode22154ece Coroutine, float p5/* * */);
int	generated_co_wrapper bdrv_Truncatej_1(const BlockDriverState 
	*assume_graph_lock
    , struct Some9d1e9393 AioContext,/* { ( */void s  (
    int a0,	_Bool/* co_wrapper_mixed */a1 , float/* co_wrapper_mixed */_Complex a2), signed char bdrv_Truncatej_1)  /* { ( */G_GNUC_UNUSED
;
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1/* " */(const HandleBlockDriverState NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1/* why */)QEMU_WARN_UNUSED;
extern "C" {
int generated_co_wrapper Node_nbd_Replyj_2( BdrvChild *, Function4f8b03d9 NodeCoNbdReplyj2  )GRAPH_RDLOCK ;
}
int	generated_co_wrapper/* co_wrapper_mixed */Node_Truncatej2 (volatile BlockBackend  *, volatile int *opaque);
generated_co_wrapper
TSA_REQUIRES	(lock)  int x9_peekj_3  /* #if 0 */(BdrvChild *offset, Unknown2ef0b51c,  HandleBlockBackend X9CoPeekj3,void  p3(int, float _Complex(*)[16],void */* " */const volatile *
    ),  _Other5ba171fd qemu_coroutine_yield)TSA_REQUIRES(lock);
int 
	generated_co_wrapper blk_co2j3/* co_wrapper_mixed */(volatile BlockBackend
    *BlkCoCo2j3, int/* * */p1, const struct
Hidden	*aio_wait_kick,/* ' */constArrayd2a022a7 blk_co_co2j3/* { ( */, float/* why */Coroutine)  GRAPH_RDLOCK;
QEMU_WARN_UNUSED int generated_co_wrapper x9_co2j_4( constBlockBackend/* ' */*const X9CoCo2j4, 
	struct
BdrvChild *index)GRAPH_RDLOCK;
extern "C" {
int generated_co_wrapper blk_nbd_Replyj4
(volatile BlockBackend *blk_co_nbd_Replyj4
, int ret_ 
	) ;
}
G_GNUC_UNUSED int generated_co_wrapper
/**/Node_co2j_5(/* * */const BdrvChild 
	*);
generated_co_wrapper  int job_in_progressj5	(BlockDriverState const *const
job_co_in_progressj5
/* * */, bool  JobCoInProgressj5
(
unsigned/* co_wrapper_mixed */(*a0/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */) (  long int a0,  int/**/a1, long/* é€ */double _Complex a2
),  ...), 
	enum
Mode2ccc7eab qemu_get_aio_context, int  co_wrapper_count/* why */, Constantb0a9d5e1 blk_bs, int);
extern "C" {
coroutine_mixed_fn int/* * */generated_co_wrapper GRAPH_RDLOCK 
	Node_peekj_6(BlockBackend *
, char
Node_co_peekj_6/***/, float
    p2/* @param n[in] */, float aio_context_acquire, struct BdrvChild *p4,inti
)TSA_REQUIRES
(/**/lock);
}
int  generated_co_wrapper
Node_in_progressj6(BlockDriverState const *const Node_co_in_progressj6,struct BlockBackend 
	*, Unknown16dbad07);
extern "C" {
int  /* co_wrapper_mixed */generated_co_wrapper 
	Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_7	(volatile BlockDriverState */***/const assert/* why */);
}
generated_co_wrapper /* " */int blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj7(volatile
    /* é€ */BlockDriverState * /* * */const,	int32_t blk_bs 
	, BlockBackend 
	const	*bytes,unsigned  char(*volatile ctx)[
    3], int BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj7( 
	void))QEMU_WARN_UNUSED;
int 
	generated_co_wrapper
    bdrv_pwrite_zeroesj_8(
    volatile  BdrvChild	* 
	offset
    , long unsigned int bdrv_graph_co_rdlock)GRAPH_RDLOCK;
generated_co_wrapper int TSA_REQUIRES( lock)x9_in_progressj8(
BlockBackend/* " */* 
	X9CoInProgressj8, double _Complex ALL 
	, int arg1, int table[arg1+1]);
int
    /* co_wrapper_mixed */generated_co_wrapper GRAPH_RDLOCK bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9(  /* " */AliasBdrvChild *
bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9)QEMU_WARN_UNUSED 
	;
int
    generated_co_wrapperNode_aj9  (AliasBlockDriverState *p0, double/* * */p1)GRAPH_RDLOCK;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct NodeCoTruncatek1 { int taken; };
struct hidden_one;
typedef const struct hidden_one *OTHERE7489795;
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
typedef BdrvChild AliasBdrvChild;
typedef double (*Other00063110_t)(void);
typedef BdrvChild *HandleBdrvChild;
typedef wchar_t Unknownf2d6e98e;
enum { JobCoTruncatek4 = 7 };
typedef _Bool Arrayf6b13ead[4];
typedef BlockDriverState *HandleBlockDriverState;
extern int x9_co_pwrite_zeroesk_5_entry;
typedef long int Unknown16dbad07;
typedef BlockBackend *HandleBlockBackend;
extern int x9_co_nbd_Replyk_6_entry;
typedef BlockBackend AliasBlockBackend;
void blk_co_Truncatek_7_entry(void *opaque);
typedef BlockDriverState AliasBlockDriverState;
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some6beec19a { enum Mode36e9d246 m0[17]; unsigned bits : 3; };
enum Modecf2943fa { Modecf2943fa_0, Modecf2943fa_1 = 100, Modecf2943fa_2 };
struct Some500b0362 { enum Modecf2943fa m0[3]; int m1; unsigned bits : 3; };
typedef struct { struct Some500b0362 m0[3]; } Some1dde6af3;
typedef struct hidden_one *Otherad296e91_t;
typedef struct { _Bool m0[3]; } Some50e4ec8e;
extern int blk_co_peekk_9_entry;
typedef bool Function389c657f(unsigned long long int a0, int a1, ...);
union Some4ab3adfb { int m0[3]; };
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_0(const BlockDriverState *offset, enum Mode2ccc7eab Flags, int Coroutine, unsigned long long int blk);
int generated_co_wrapper x9_get_sizek0(BdrvChild const *const);
int generated_co_wrapper Node_Truncatek_1(struct BlockBackend *const p0, OTHERE7489795, const BlockBackend *qemu_get_aio_context, enum Mode6e6db0be p3);
int generated_co_wrapper Node_Truncatek1(AliasBdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper Node_Truncatek_2(volatile BlockBackend *Node_co_Truncatek_2, int bs, int blk_bs[2 *3][2], int Flags, const long double[2 *3], Other00063110_t);
int generated_co_wrapper bdrv_pwrite_zeroesk2(const BdrvChild *, int Flags);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_3(HandleBdrvChild bytes, Unknownf2d6e98e);
int generated_co_wrapper blk_Truncatek3(BdrvChild *p0, float Coroutine, BlockDriverState *volatile *aio_bh_schedule_oneshot_full, float blk_co_Truncatek3, int, BlockDriverState *AioContext, float p6, BlockDriverState *volatile *p7, float p8, int p9, BlockDriverState *p10, float p11, BlockDriverState *volatile *p12, float p13, int p14, BlockDriverState *p15, float p16, BlockDriverState *volatile *p17, float p18, int p19, BlockDriverState *p20, float p21, BlockDriverState *volatile *p22, float p23, int p24, BlockDriverState *p25, float p26, BlockDriverState *volatile *p27, float p28, int p29, BlockDriverState *p30, int co, int table[co+1]);
int generated_co_wrapper job_Truncatek_4(HandleBdrvChild aio_bh_schedule_oneshot_full, size_t job_Truncatek_4, Arrayf6b13ead job_co_Truncatek_4, int p3, int co_wrapper_count, AliasBdrvChild *BdrvPollCo);
int generated_co_wrapper job_Truncatek4(HandleBlockDriverState JobCoTruncatek4, double _Complex ALL, double _Complex p2, double _Complex p3, double _Complex p4, double _Complex p5, double _Complex p6, double _Complex p7, double _Complex p8, double _Complex p9, double _Complex p10, double _Complex p11, double _Complex p12, double _Complex p13, double _Complex p14, double _Complex p15, double _Complex p16, double _Complex p17, double _Complex p18, double _Complex p19, double _Complex p20, double _Complex p21, double _Complex p22, double _Complex p23, double _Complex p24, double _Complex p25, double _Complex p26, double _Complex p27, double _Complex p28, double _Complex p29, double _Complex p30, double _Complex p31, double _Complex p32, double _Complex p33, double _Complex p34, double _Complex p35, double _Complex p36, double _Complex p37, double _Complex p38, double _Complex p39, double _Complex p40, double _Complex p41, double _Complex p42, double _Complex p43, double _Complex p44, double _Complex p45, double _Complex p46, double _Complex p47, double _Complex p48, double _Complex p49, double _Complex p50, double _Complex p51, double _Complex p52, double _Complex p53, double _Complex p54, double _Complex p55, double _Complex p56, double _Complex p57, double _Complex p58, double _Complex p59, double _Complex p60, double _Complex p61, double _Complex p62, double _Complex p63, double _Complex p64, double _Complex p65, double _Complex p66, double _Complex p67, double _Complex p68, double _Complex p69, double _Complex p70, double _Complex p71, double _Complex p72, double _Complex p73, double _Complex p74, double _Complex p75, double _Complex p76, double _Complex p77, double _Complex p78, double _Complex p79, double _Complex p80, double _Complex p81, double _Complex p82, double _Complex p83, double _Complex p84, double _Complex p85, double _Complex p86, double _Complex p87, double _Complex p88, double _Complex p89, double _Complex p90, double _Complex p91, double _Complex p92, double _Complex p93, double _Complex p94, double _Complex p95, double _Complex p96, double _Complex p97, double _Complex p98, double _Complex p99, double _Complex p100, double _Complex p101, double _Complex p102, double _Complex p103, double _Complex p104, double _Complex p105, double _Complex p106, double _Complex p107, double _Complex p108, double _Complex p109, double _Complex p110, double _Complex p111, double _Complex p112, double _Complex p113, double _Complex p114, double _Complex p115, double _Complex p116, double _Complex p117, double _Complex p118, double _Complex p119, double _Complex p120, double _Complex p121, double _Complex p122, double _Complex p123, double _Complex p124, double _Complex p125, double _Complex p126);
int generated_co_wrapper x9_pwrite_zeroesk_5(BdrvChild const *x9_pwrite_zeroesk_5, Unknown16dbad07 Coroutine, BlockDriverState *x9_co_pwrite_zeroesk_5);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk5(BlockBackend *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, bool, double, HandleBlockBackend, wchar_t bdrv_graph_wrlock, float _Complex);
int generated_co_wrapper x9_nbd_Replyk_6(const BlockDriverState *ctx, volatile BdrvChild *p1, long double opaque, int count, int table[count+1]);
int generated_co_wrapper blk_pwrite_zeroesk6(struct BdrvChild *blk_co_pwrite_zeroesk6, _Bool nbSectors, float _Complex p2, AliasBlockBackend *Flags);
int generated_co_wrapper blk_Truncatek_7(AliasBlockDriverState *const, int, bool blk_co_Truncatek_7, int, struct Some6beec19a s);
int generated_co_wrapper x9_co2k7(const BdrvChild *const _flags, const BdrvChild *x9_co_co2k7, Some1dde6af3 p2, Otherad296e91_t Coroutine, long int(*p4)[16], int co, int table[co+1]);
int generated_co_wrapper Node_get_sizek_8(BdrvChild *qemu_get_current_aio_context);
int generated_co_wrapper x9_nbd_Replyk8(struct BdrvChild *p0, const Some50e4ec8e[ *], float p2, float _Complex assume_graph_lock, int count, int table[count+1]);
int generated_co_wrapper blk_peekk_9(struct BlockDriverState *const Coroutine, volatile char *BdrvPollCo, int p2, Function389c657f BlkCoPeekk9);
int generated_co_wrapper Node_Truncatek9(struct BlockBackend *, union Some4ab3adfb Node_co_Truncatek9, const enum Mode36e9d246 p2, int p3, _Bool BdrvPollCo[2 *3], double _Complex p5);
typedef bool Array6d3a5768[4];
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
static inline int BdrvCoPwriteZeroesl1(int a) { return a; }
typedef unsigned short int Unknowna67fecc0;
typedef size_t Function7e24d317(void);
typedef bool Other6d3a5768_t;
extern int job_co_al_2_entry;
typedef BlockDriverState AliasBlockDriverState;
enum Modef0471a5d { Modef0471a5d_0 = 100, Modef0471a5d_1 = 3, Modef0471a5d_2 = 100 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
union Some619e788f { double m0; enum Modef0471a5d m1; enum Mode22154ece m2; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
union Some4a9ecad5 { enum Mode2ccc7eab m0[3]; };
enum Modefd990504 { Modefd990504_0 = 100, Modefd990504_1, Modefd990504_2 = 1 << 4 };
union Somefbcc8053 { enum Modefd990504 m0[17]; long double _Complex m1; enum Mode2ccc7eab m2; };
enum { JobCoAl3 = 7 };
typedef __int128 Unknown3d12be2a;
typedef bool _Other6d3a5768;
extern int x9_co_get_sizel_4_entry;
typedef void **volatile *Other54db4277_t;
typedef const volatile Other54db4277_t Constant196f441c;
void blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5_entry(void *opaque);
union Some612a06c8 { float _Complex (*m1[3])[16]; int m2[17]; int m3; };
typedef union Some612a06c8 _Other13f0b75f;
typedef size_t Unknown07d79e56;
typedef const unsigned long long int Constant041f9f8d;
typedef int NodeCoPwriteZeroesl7;
typedef union { float _Complex m0; uint64_t m1; float _Complex m2; } Some04ece2ed;
struct JobCoNbdReplyl8 { int taken; };
typedef int Arrayd2a022a7[4];
typedef float _Other4718997b;
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
union Some0bf3efa4 { unsigned int m0; double m1[17]; int m2[3]; enum Mode29d23aab m3; };
typedef void Functionedb35b03(void);
typedef unsigned long long int Unknownfc5324b1;
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_0(BlockDriverState *job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_0, const Array6d3a5768 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_0);
int generated_co_wrapper job_in_progressl0(BlockDriverState const *bs, enum Modef9ea3c6d BdrvPollCo, uintptr_t job_in_progressl0, float _Complex Coroutine[0x10u]);
int generated_co_wrapper bdrv_pwrite_zeroesl_1(struct BlockDriverState *offset, Unknowna67fecc0 index, BdrvChild *qemu_coroutine_yield, int bdrv_co_pwrite_zeroesl_1, Function7e24d317 qemu_get_current_aio_context, int co, int table[co+1]);
int generated_co_wrapper Node_pwrite_zeroesl1(struct BdrvChild *const, Other6d3a5768_t Node_pwrite_zeroesl1);
int generated_co_wrapper job_al_2(struct BlockBackend *const co, unsigned long long int job_co_al_2);
int generated_co_wrapper bdrv_co2l2(AliasBlockDriverState *s, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, union Some619e788f p2, union Some4a9ecad5 Coroutine, union Somefbcc8053 p4, ptrdiff_t bdrv_co_co2l2);
int generated_co_wrapper job_al_3(struct BdrvChild *co_wrapper_count, Unknown3d12be2a job_co_al_3_entry, volatile _Other6d3a5768 p2, off_t nbSectors);
int generated_co_wrapper x9_co2l3(volatile BdrvChild *const x9_co2l3, bool bdrv_graph_wrlock);
int generated_co_wrapper x9_get_sizel_4(AliasBlockDriverState *x9_co_get_sizel_4, int(**const[4][2])(float, ...), Constant196f441c x9_co_get_sizel_4_entry, int64_t bdrv_graph_wrlock);
int generated_co_wrapper x9_get_sizel4(BdrvChild const *, int);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5(BlockDriverState *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5, volatile BlockBackend *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, unsigned int p2, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5);
int generated_co_wrapper blk_nbd_Replyl5(BlockDriverState *blk_co_nbd_Replyl5);
int generated_co_wrapper blk_Truncatel_6(BlockDriverState *p0, volatile _Other13f0b75f);
int generated_co_wrapper Node_co2l6(BlockDriverState *const Node_co_co2l6, BlockBackend *p1, Unknown07d79e56 p2, int p3, Constant041f9f8d arg2, bool assume_graph_lock);
int generated_co_wrapper Node_pwrite_zeroesl_7(BdrvChild *Node_co_pwrite_zeroesl_7, Some04ece2ed p1);
int generated_co_wrapper x9_co2l7(BlockBackend *const nbSectors, int(*p1)[1]);
int generated_co_wrapper job_nbd_Replyl_8(BlockBackend *job_co_nbd_Replyl_8, _Bool BdrvPollCo, const Arrayd2a022a7 AioContext);
int generated_co_wrapper x9_get_sizel8(BlockDriverState *co_, _Other4718997b, union Some0bf3efa4 x9_co_get_sizel8, Functionedb35b03 index, Unknownfc5324b1 assert, int p5);
int generated_co_wrapper x9_peekl_9(BlockBackend *const index);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl9(const BlockBackend *, double(*const p1[static 4])[3], BdrvChild *BdrvPollCo, int);
void job_co_in_progressm_0_entry(void *opaque);
static inline int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm1(int a) { return a; }
typedef void Function75e68aee(double, int, uint32_t, ...);
struct BlkCoGetSizem2 { int taken; };
typedef BlockBackend *HandleBlockBackend;
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild *HandleBdrvChild;
typedef const volatile _Bool Constant8840bc37;
typedef BlockDriverState AliasBlockDriverState;
struct JobCoPeekm5 { int taken; };
typedef BdrvChild AliasBdrvChild;
enum { BdrvCoNbdReplym7 = 7 };
typedef const volatile Other2340c318 Constant757602a3;
typedef int Arrayd2a022a7[4];
int generated_co_wrapper job_in_progressm_0(BlockDriverState *JobCoInProgressm0, ssize_t job_co_in_progressm_0_entry)QEMU_WARN_UNUSED; int generated_co_wrapper Node_peekm0 \
(BlockDriverState *blk_get_aio_context) \
;
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_1(volatile BlockDriverState *const bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxm_1 \
, struct Some63a3280b bdrv_graph_co_rdlock, __int128 bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_1(_Bool, double(*)[16], struct hidden_one *, ...), long double _Complex *aio_bh_schedule_oneshot, int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm1, wchar_t p5, int co, int table[co+1]);
int generated_co_wrapper QEMU_WARN_UNUSED bdrv_pwrite_zeroesm1(v\
olatile BlockDriverState *bdrv_co_pwrite_zeroesm1_entry, Unknowna67fecc0 bdrv_poll_co, union Some3a742295 \
AioContext, float _Complex Bd\
rvCoPwriteZeroesm1, Function75e68aee)TSA_REQUIRES(lock);
int generated_co_wrapper blk_get_sizem_2(HandleBlockBackend arg1, float _Complex(int, int, \
void **, ...));
int generated_co_wrapper x9_Truncatem2(HandleBlockDriver\
State qemu_get_current_aio_context, struct Some1d\
feebcf qemu_coroutine_create[0x10\
u]); int generated_co_wrapper blk_am_3(volatile BlockDriverState *ret, Unknown5cb56a87 errp$, const int arg\
1[sta\
tic con\
st 2], int bdrv_graph_wrlock \
[0x10u][2 \
], float _Complex \
, Otherd2a02\
2a7_t blk_co_am_3);
int generated_co_wrapper Node_co2m3(HandleBdrvChild Coroutine, Constant8840bc37, void ***Node_co2m3)G_GNUC\
_UNUSED; int generated_co_wrapper job_Trunca\
tem_4(AliasBlockDriverState *BdrvP\
ollCo, unsigned short int p1); int generated_co_wrapper coroutine_mixed_fn x9_in_progressm4(const HandleBdrvChild Flags, void ***i, \
long double _Complex X9CoInProgressm4)GRAPH_RDLOCK;
int generated_co_wrapper job_peekm_5(BlockDriverState \
*bdrv_get_aio_context, Unknown39d5aad1 p1, uint16_t, int p3, AliasBdrvChild *qemu_in_coroutine, void(*co \
)(int, double, ...)) \
;
coroutine_mixed_fn int \
generated_co_wrapper QEMU_WARN_UNUSED x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm5( \
BdrvChild *qemu_get_current_aio_context, Unknown066d508b blk, const BdrvChild *co, Some89bc9ef8 p3, struct \
Some71d6b3ed p4, Unknown7ce13253 index) \
GRAPH_RDLOCK;
int generated_co_wrapper blk_in_progressm_6(struct BlockDriverState *blk_co_in_progressm_6 \
, _\
Otherd2a022a7 p1, \
__int128 p2, _Other4c9cc937 p3, short _flags) \
; int generated_co_wrapper bdrv_nbd_Replym6(const BdrvChild *const p0)QEMU_WARN_UNUSED;
int generated_co_wrapper bdrv_nbd_Replym_7(BdrvChild *const bdrv_co_nbd_Replym\
_7, char *index, enum Mode2ccc7eab p2); int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm7 \
(AliasBlockDriverState *Node_co_xxxxxxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm7_entry, union S\
ome07020b7e, Unknowna67f\
ecc0 Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm7)G_GNUC_UNUSED;
int generated_co_wrapper blk_in_progressm_8(struct BlockDriverState *blk_co_in_progressm_8, struct BdrvChild *errp$, long double(*)(vo\
id), Some0212f16e ALL)G_GNUC_UNUSED; int generated_co_wrapper Node_co2m8(BlockDriverState *Node_co_co2m8_entry, \
int NodeCoCo2m8, \
enum Mode36e9d246 AioContext, Constant75760\
2a3 Coroutine, int qemu_coroutine_create); int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_9(const BlockBackend *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm_9_entry, cons\
t _Otherca6414bb blk, BlockBackend **, void qemu_get_aio_context(double a0), Otherf6b13ead_t s, Arrayd2a022a7 p5, int arg1, int tab\
le[arg1+1]);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm9(const BlockBackend *qemu_coroutine_self, con\
st BlockDriverState *BdrvPollCo)GRAPH_RDLOCK; 
extern int blk_co_in_progressn_0_entry;
typedef BlockDriverState *HandleBlockDriverState;
typedef int (*Array41202eca[4])(uint32_t a0, int a1, off_t a2);
typedef BdrvChild AliasBdrvChild;
typedef int Arrayd2a022a7[4];
extern int bdrv_co_get_sizen_2_entry;
struct X9CoAn3 { int taken; };
struct JobCoPwriteZeroesn5 { int taken; };
typedef BdrvChild *HandleBdrvChild;
typedef const uintptr_t Constantcfad2573;
typedef _Bool Function571078b2(off_t a0);
struct X9CoPeekn7 { int taken; };
static inline int JobCoPeekn9(int a) { return a; }
int generated_co_wrapper blk_in_progressn_0(const HandleBlockDriverState p0, union Some418f3bab qemu_in_coroutine, Some4d100bd8 blk_in_progressn_0, Otherf8e82b61 aio_context_acquire, _Bool BlkCoInProgressn0, int assert);
int generated_co_wrapper Node_pwrite_zeroesn0(BdrvChild *child, int Node_co_pwrite_zeroesn0, Array41202eca AioContext, int p3);
int generated_co_wrapper bdrv_pwrite_zeroesn_1(const BlockBackend *bdrv_co_pwrite_zeroesn_1_entry);
int generated_co_wrapper bdrv_get_sizen1(AliasBdrvChild *p0, Arrayd2a022a7 bdrv_co_get_sizen1, int AioContext(float a0, int *a1, long long(*a2)[3]), long double BdrvCoGetSizen1, Unknown39d5aad1 p4, int p5);
int generated_co_wrapper bdrv_get_sizen_2(const HandleBlockDriverState qemu_coroutine_self, QEMUIOVector *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper Node_nbd_Replyn2(struct BlockBackend *errp$, struct BdrvChild *Node_co_nbd_Replyn2);
int generated_co_wrapper x9_an_3(AliasBdrvChild *const child);
int generated_co_wrapper x9_get_sizen3(const BdrvChild *aio_context_release, Unknown56e6bf7d X9CoGetSizen3, Other1d4f001b aio_context_acquire, JobTxn *p3, Otherf6b13ead x9_co_get_sizen3, HandleBlockDriverState yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int arg1, int table[arg1+1]);
int generated_co_wrapper blk_pwrite_zeroesn_4(struct BlockDriverState *const blk_co_pwrite_zeroesn_4, int BlkCoPwriteZeroesn4, BlockDriverState *p2, Other866ca058_t p3, Other6f4c4d14_t poll_state, Unknown686af274 Coroutine);
int generated_co_wrapper x9_get_sizen4(const BdrvChild *AioContext, struct hidden_one *x9_co_get_sizen4_entry, enum Mode03d1e27d, int assert, JobTxn *volatile *nbSectors, long double _Complex qemu_coroutine_yield, int arg1, int table[arg1+1]);
int generated_co_wrapper job_pwrite_zeroesn_5(const BlockBackend *BdrvPollCo, HandleBdrvChild, Unknownd2a022a7 i, Constantcfad2573 qemu_get_current_aio_context, Function571078b2 p4);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5(struct BlockDriverState *const BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn5, BdrvDirtyBitmap *BdrvPollCo, struct Hidden *p2, _Bool ALL, volatile int p4);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_6(HandleBdrvChild x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn_6);
int generated_co_wrapper job_Truncaten6(HandleBlockDriverState arg1, _Atomic int *const volatile AioContext, float assert);
int generated_co_wrapper x9_peekn_7(HandleBlockDriverState x9_peekn_7, int x9_co_peekn_7, OTHER4BE3A412 p2, struct Somef033e19b X9CoPeekn7, signed int aio_context_release, const volatile enum Mode22154ece);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn7(struct BlockBackend *bdrv_graph_rdlock_main_loop, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn7, float BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn7, float qemu_get_current_aio_context(void), Unknown03bf1c95 AioContext, long double p5);
int generated_co_wrapper blk_an_8(struct BdrvChild *qemu_get_aio_context, enum Mode36e9d246 qemu_coroutine_yield, const Somec81f3a1f BlkCoAn8, long double _Complex blk_co_an_8, enum Mode646d3608 nbSectors, Someb8f90864 p5);
int generated_co_wrapper Node_an8(BdrvChild *arg1);
int generated_co_wrapper job_peekn_9(const BlockDriverState *const job_co_peekn_9_entry, volatile struct Hidden *job_co_peekn_9);
int generated_co_wrapper x9_Truncaten9(volatile BlockDriverState *x9_co_Truncaten9_entry, int arg1, int table[arg1+1]);
typedef const union Some02e48f0b Constant5b574785;
typedef BdrvChild *HandleBdrvChild;
typedef const Other9a9f3b8d_t Constant5597c330;
void bdrv_co_pwrite_zeroeso_5_entry(void *opaque);
typedef float _Complex (*Array3f47a542[4])(void);
typedef volatile union Somed07d8f36 Constant3b1e4ed9;
typedef BlockBackend **Arraybe1d9106[4];
typedef const volatile enum Mode2ccc7eab Constant198b09c9;
enum { JobCoInProgresso6 = 7 };
typedef BdrvChild AliasBdrvChild;
typedef int Functiona9542f43(void);
typedef BlockBackend *HandleBlockBackend;
typedef BlockDriverState *HandleBlockDriverState;
struct JobCoInProgresso8 { int taken; };
typedef const enum Mode55de786a Constant520e23b0;
struct JobCoInProgresso9 { int taken; };
typedef struct Hidden *const Constanta6c5b144;
int generated_co_wrapper job_pwrite_zeroeso_0(BlockBackend const *, struct Some4688fce2 nbSectors, Constant5b574785 BdrvPollCo, _Otherd2a022a7 JobCoPwriteZeroeso0, enum Modeb0042eff qemu_coroutine_create, enum Modead196fba yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper Node_get_sizeo0(const BdrvChild *const BdrvPollCo, int Node_co_get_sizeo0(void), _Bool, float _Complex p3(void), double _Complex Node_co_get_sizeo0_entry, int s, int table[s+1]);
int generated_co_wrapper Node_in_progresso_1(const BlockDriverState *AioContext);
int generated_co_wrapper Node_get_sizeo1(HandleBdrvChild p0, bool blk_get_aio_context);
int generated_co_wrapper x9_pwrite_zeroeso_2(BdrvChild const *const X9CoPwriteZeroeso2, void(*volatile *p1)(int a0, ...), uint64_t x9_co_pwrite_zeroeso_2_entry);
int generated_co_wrapper job_Truncateo2(volatile BlockDriverState *p0, Constant5597c330 bdrv_graph_co_rdlock);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_3(struct BlockBackend *child, int ALL, void(*const volatile blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo_3)(void), double);
int generated_co_wrapper x9_get_sizeo3(const BdrvChild *X9CoGetSizeo3, int count, int table[count+1]);
int generated_co_wrapper x9_Truncateo_4(struct BlockDriverState *const);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo4(struct BlockDriverState *);
int generated_co_wrapper bdrv_pwrite_zeroeso_5(HandleBdrvChild arg1, const Array3f47a542, int64_t bdrv_co_pwrite_zeroeso_5, short **p3, int BdrvPollCo, Constant3b1e4ed9);
int generated_co_wrapper bdrv_Truncateo5(BdrvChild const *p0, Arraybe1d9106 BdrvCoTruncateo5, int bdrv_poll_co, Constant198b09c9 bdrv_co_Truncateo5);
int generated_co_wrapper job_in_progresso_6(AliasBdrvChild *nbSectors, Functiona9542f43 poll_state, Unknown8cf2aa7c p2, float _Complex arg1, void Coroutine(signed int a0));
int generated_co_wrapper bdrv_in_progresso6(BdrvChild *const aio_wait_kick, int bdrv_co_in_progresso6, int p2, Otherd2a022a7_t bdrv_graph_wrlock, const Unknownd2a022a7 p4, Otherd2a022a7_t co_wrapper_count);
int generated_co_wrapper x9_Truncateo_7(HandleBlockBackend, Some5afb3823, ssize_t s, unsigned long long int, double x9_Truncateo_7, Somebdd86fc0 *const co_wrapper_count[restrict 3]);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo7(HandleBlockDriverState s, double _Complex bdrv_graph_wrlock, const _Bool[2 *3], double _Complex p3, int nbSectors(void), bool aio_context_acquire);
int generated_co_wrapper job_in_progresso_8(const HandleBlockDriverState JobCoInProgresso8, int co, int table[co+1]);
int generated_co_wrapper Node_get_sizeo8(const BlockBackend *const, void Node_co_get_sizeo8(void), int p2, char **NodeCoGetSizeo8, double BdrvPollCo, Constant520e23b0 errp$);
int generated_co_wrapper job_in_progresso_9(HandleBdrvChild n1, Constanta6c5b144, int p2, union Some6692e96e co_wrapper_count, union Some547137be p4, BlockDriverState **p5);
int generated_co_wrapper job_ao9(const BlockBackend *ctx, float _Complex p1(void), OTHERA67A6A45);
typedef BlockDriverState *HandleBlockDriverState;
union Some08008bfb { int m0[3]; long double m1[3]; int m2[17]; int m3[3]; };
typedef volatile long int Constant24f60b1e;
typedef long unsigned int Unknown7b60f772;
typedef const Unknown7b60f772 Constantcf12a815;
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
struct Somec40f8e8c { uintptr_t m0[3]; unsigned m1[3]; enum Moded07fe603 m2[17]; enum Modef964abf0 m3; };
struct Somee227eb03 { wchar_t m0[3]; struct Somec40f8e8c m1; double m2; };
typedef const volatile struct Somee227eb03 Constant40221b9f;
typedef float Other4718997b;
typedef char *Other40e41774;
typedef __int128 Unknown3d12be2a;
typedef ptrdiff_t Unknown0d83db43;
typedef const volatile Unknown0d83db43 Constant3909b31a;
struct BlkCoTruncatep3 { int taken; };
typedef BdrvChild *HandleBdrvChild;
union Some5abcc41f { float m0; };
typedef union Some5abcc41f Other98e91ec3_t;
typedef int Arrayd2a022a7[4];
typedef long double _Complex Array41993409[4];
struct NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp5 { int taken; };
typedef void Function630b168d(off_t, ...);
typedef int OTHERD2A022A7;
enum Mode5aa70844 { Mode5aa70844_0 = 1 << 4, Mode5aa70844_1 = 100, Mode5aa70844_2 = 100 };
typedef const enum Mode5aa70844 Constantbd8e93ef;
typedef int Otherd2a022a7_t;
typedef const long double *volatile Constant0b6993be;
typedef int Otherd2a022a7;
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef int BdrvCoNbdReplyp7;
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct Somef22c5976 { enum Moded481b7a7 m0[17]; enum Mode16f96c31 m1[17]; };
typedef int BlkCoTruncatep8;
typedef BlockBackend *HandleBlockBackend;
typedef short Unknown93f0eaa7;
int generated_co_wrapper blk_pwrite_zeroesp_0(const BlockDriverState *const aio_context_release, ssize_t, int, signed int ALL);
int generated_co_wrapper bdrv_Truncatep0(const HandleBlockDriverState qemu_get_current_aio_context, char BdrvPollCo);
int generated_co_wrapper blk_ap_1(BdrvChild *const s, union Some08008bfb bdrv_graph_rdlock_main_loop, float _Complex qemu_coroutine_create, double BlkCoAp1, Constant24f60b1e blk_ap_1);
int generated_co_wrapper blk_pwrite_zeroesp1(volatile BdrvChild *co_wrapper_count);
int generated_co_wrapper Node_peekp_2(struct BdrvChild *p0, Constantcf12a815 p1, Constant40221b9f NodeCoPeekp2);
int generated_co_wrapper blk_ap2(BlockDriverState *co_wrapper_count, Other4718997b blk_co_ap2, Other40e41774 blk_ap2, signed char s, Unknown3d12be2a p4, Constant3909b31a qemu_in_coroutine);
int generated_co_wrapper blk_Truncatep_3(struct BlockDriverState *Coroutine, HandleBdrvChild index, double _Complex blk_Truncatep_3, HandleBdrvChild p3, double _Complex p4, HandleBdrvChild p5, double _Complex p6, HandleBdrvChild p7, double _Complex p8, HandleBdrvChild p9, double _Complex p10, HandleBdrvChild p11, double _Complex p12, HandleBdrvChild p13, double _Complex p14, HandleBdrvChild p15, double _Complex p16, HandleBdrvChild p17, double _Complex p18, HandleBdrvChild p19, double _Complex p20, HandleBdrvChild p21, double _Complex p22, HandleBdrvChild p23, double _Complex p24, HandleBdrvChild p25, double _Complex p26, HandleBdrvChild p27, double _Complex p28, HandleBdrvChild p29, double _Complex p30);
int generated_co_wrapper job_co2p3(BdrvChild *job_co_co2p3, _Bool qemu_coroutine_self, int p2);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_4(BlockDriverState *arg2, Other98e91ec3_t BdrvPollCo, unsigned short int in_progress, int(*assume_graph_lock)(int32_t a0, long double a1, double a2, ...), const Arrayd2a022a7, int x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_4(void));
int generated_co_wrapper blk_co2p4(const BlockBackend *const qemu_get_current_aio_context, int qemu_in_coroutine, int blk, void(*aio_co_wake)(const char *a0, ...), Array41993409 p4, BdrvChild **BlkCoCo2p4);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp_5(const BdrvChild *qemu_in_coroutine);
int generated_co_wrapper x9_peekp5(BlockDriverState *const x9_co_peekp5, int(*X9CoPeekp5)[1], Function630b168d n1, OTHERD2A022A7 s_2, Constantbd8e93ef, void BdrvPollCo(void));
int generated_co_wrapper blk_get_sizep_6(const BdrvChild *blk_bs, Otherd2a022a7_t Coroutine, long double blk_co_get_sizep_6_entry, Constant0b6993be blk_co_get_sizep_6, int co, int table[co+1]);
int generated_co_wrapper Node_pwrite_zeroesp6(struct BdrvChild *const Node_pwrite_zeroesp6, Otherd2a022a7 Node_co_pwrite_zeroesp6, int in_progress, Otherd2a022a7_t p3, float NodeCoPwriteZeroesp6(void **a0, float _Complex a1, _Bool(*a2)[16]), enum Mode045f9cfb p5);
int generated_co_wrapper bdrv_nbd_Replyp_7(struct BdrvChild *, long double bdrv_co_nbd_Replyp_7(bool, long int, double _Complex, ...));
int generated_co_wrapper job_nbd_Replyp7(volatile BlockBackend *const, int job_co_nbd_Replyp7, const struct Somef22c5976 poll_state, void(void));
int generated_co_wrapper blk_Truncatep_8(HandleBlockBackend _flags);
int generated_co_wrapper Node_peekp8(volatile BlockBackend *p0);
int generated_co_wrapper blk_in_progressp_9(HandleBlockBackend BlkCoInProgressp9, int s_, unsigned short int i, long double _Complex p3(void(*)(unsigned char a0), ...), void aio_context_release(int32_t a0, double a1, unsigned long long int a2), Unknown93f0eaa7);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxp9(const BlockBackend *);
typedef int X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq0;
typedef int Functionc93a7c5e(int16_t, int, ...);
extern int Node_co_co2q_2_entry;
typedef BdrvChild *HandleBdrvChild;
typedef BlockDriverState AliasBlockDriverState;
typedef BlockBackend *HandleBlockBackend;
struct BdrvCoInProgressq5 { int taken; };
struct X9CoCo2q6 { int taken; };
typedef int Arrayd2a022a7[4];
enum { NodeCoAq7 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild AliasBdrvChild;
static inline int JobCoPwriteZeroesq9(int a) { return a; }
generated_co_wrapper int GRAPH_RDLOCK x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_0(BlockBackend *AioContext, Functionc93a7c5e \
X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq0, struct hidden_one *p2, So\
me8dd13bdd x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_0_entry, volatile BlockBackend *Coroutine, Some28611f27 co_wrapper_count)G_GNUC_UNUSED;
generated_co_\
wrapper i\
nt G_G\
NUC_UNUSED blk_get_sizeq0(struct BlockDriverState *ctx, int \
blk_co_get_sizeq0, const volatile struct Some6b4bf384 Coroutine, struct Somec837da50, BdrvChild **AioContext, short blk_get_sizeq0);

#ifdef CONFIG_CASE_3
in\
t generated_co_wrapper G_GNUC_UNUSED Node_pwrite_zeroesq_1(BlockDriverState *);

#endif
int generated_co_wrapper x9_aq1// #if 0 
 \
(// " 
volatile BlockDriverState *ALL);

# ifndef CONFIG_CASE_5 // why
int generated_co_wrapper N\
ode_co2q_2( \
volatile BlockBackend *Node_co_co2q_2_entry, int64_t(*p1[sizeof(int// é€ 
)])[16], \
Unknown5cb56a87, struct BdrvCh\
ild *Node_co_co2q_2, _Otherd2a022a7 p4, double \
_Complex p5)G_GNUC_UNUSED;

#	else /* else */
#pragma once
# endif

#ifdef CONFIG_CASE_6
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq2(HandleBdrvChild \
AioContext, union Somede32dd1e arg2 \
, enum// { ( 
Modef9ea3c6d assume_graph_lock,// { ( 
char *, int job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq2)GRAPH_RDLOCK;

#endif
int generated_co_wrapper bdrv_co2q_3(BdrvChild *co, int qemu_get_aio_context, int// #if 0 
yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)QEMU_WARN_UNUSED;

# ifndef CONFIG_CASE_8 // why
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq3(AliasBlockDriverState *offset, bool Coroutine, bool p2, bool \
p3, bool p4 \
, bo\
ol p5, bool p6, bool p7, bool p8, bool p9// * 
, bool \
p10, bool p11, \
bool p12, bool p13, bool p14, bool p15, bool p16, bool p17, bool p18, bo\
ol p19, bool p20, bool \
p21, bool p2\
2, bool p23, bool p24, bool p25,// @param n[in] 
bool p26, bool \
p2\
7, bool p28, bool p29, bool p30 \
);

#	else /* else */
#pragma once
# endif
generated_co_wrapper int blk_get_sizeq_\
4(HandleBlockBackend Coroutine, BlockBackend cons\
t *co)QEMU_WARN_UNUSED// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
;

#if defined(CASE) && \
    CASE > 10
int generated_co_wrapper Node_peekq4(volatile BlockBackend *Node_co_peekq4, \
enum Mode2ccc7eab child, int AioContext, const \
volatile Unknownfc5324b1 co_wrapper_count, volatile// " 
BdrvChild *p4)TSA_REQUIRES(lock);

#elif 1
int other_10;
#endif
i\
nt generated_co_wrapper TSA\
_REQUIRES \
(lock)bdrv_in_progressq_5(BlockBackend *offset)GRAPH_RDLOCK;
in\
t generated_co_wrapper x9_co2q5(BlockDriverState *const \
p0, wchar_t _flags(volati\
le QDict *, ...))G_GNUC_UNUSED// ' 
;
generated_co_wrapper// é€ 
int coroutine_mixed_fn x9_co2q_6(volatile BlockBackend *co\
nst X9CoCo2q6,//
long double offset, double(*x9_co_co2q_6)[3], int qemu_get_current_aio_context, int64_t aio_wait_kick, int);

#if defined(CASE) && \
    CASE > 14
int generated_co_wrapper blk_nbd_Replyq6(s\
truct BlockDriverState *cons\
t// * 
C\
oroutine, bool[],// why 
char *blk_co_nbd_Replyq6, double _Complex p3, Arrayd2a022a7// é€ 
BdrvPollCo, _Otherc6d28546 p5);

#elif 1
int other_14;
#endif
int generated_co_wrapper Node_aq_7(volatile BdrvChild *c\
o_ \
, ptrdiff_t arg2,//
double BdrvPollCo, float No\
deCoAq7)TSA_REQUIRES(loc\
k);
int generated_co_wrapper Node_co2q7(cons\
t BlockDriverState *aio_bh_schedule_ones\
hot_full, int s, int table[s+1])QEMU_WARN_UNUSED;
generated_co_w\
rapper int \
G_GNUC_UNUSED job_peekq_8(HandleBlockDriverState bdrv_graph_co_rdlock \
, enum Modec46a2ff4 blk_bs, union Some00fef939 Coroutine, HandleBdrvChild, long double _Complex aio_bh_schedule_oneshot);

#if 0
don't co_wrapper
#else
QEMU_WARN_UNUSED int// co_wrapper_mixed 
generated_co_wrapper QEMU_WARN_UNUSED x9_get_sizeq8(AliasBdrvChild *qemu_coroutine_self);

#endif
int generated_co_wrapper QEMU_WARN_UNUSED job_pwrite_zeroesq_9(HandleBloc\
kDriverState p0, enum Modeb559d51f job_co_pwrite_zeroesq_9);

#if 1
G_GNUC_UNUSED int generated_co_wrapper job_co2q9(const \
HandleBlockBackend)QEMU_WARN_UNUSED;

#else
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
typedef int X9CoAr0;
typedef BdrvChild AliasBdrvChild;
extern int bdrv_co_pwrite_zeroesr_2_entry;
typedef volatile unsigned long long int Constant089fadc5;
typedef BlockDriverState AliasBlockDriverState;
typedef int Arrayd2a022a7[4];
typedef BlockBackend AliasBlockBackend;
enum { BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr6 = 7 };
enum { BlkCoTruncater7 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
typedef BdrvChild *HandleBdrvChild;
typedef unsigned short int Arraya67fecc0[4];
typedef const Unknownd6a9c141 Constantf7fad214;
extern "C" {
int generated_co_wrapper x9_ar_0(BlockBackend *blk_bs, struct Some1165c8aa p1, JobTxn *x9_co_ar_0_entry, enum Mode0a320fa5 assert);
}
int generated_co_wrapper TSA_REQUIRES(lock)Node_in_progressr0(AliasBdrvChild *p0, int, void(ptrdiff_t, int *, _Bool, ...), int Coroutine, float _Complex yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy); int generated_co_wrapper job_nbd_Replyr_1(BlockBackend *JobCoNbdReplyr1); int generated_co_wrapper GRAPH_RDLOCK blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr1(const BdrvChild *index, int blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr1, union Somea289ddfd p2, int arg1, int table[arg1+1])G_GNUC_UNUSED; generated_co_wrapper int bdrv_pwrite_zeroesr_2(BlockDriverState *blk_get_aio_context, Constant089fadc5 qemu_coroutine_yield, Unknown9a9f3b8d p2, int Coroutine)G_GNUC_UNUSED;
int generated_co_wrapper TSA_REQUIRES(lock)Node_ar2(struct BlockBackend *const p0, void(JobTxn *a0, int a1, ...), float _Complex co_wrapper_count, enum Modef964abf0 blk); int generated_co_wrapper blk_ar_3(volatile BlockBackend *Coroutine); int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr3(BdrvChild const *const);
int generated_co_wrapper job_peekr_4(struct BlockDriverState *bytes, int p1, _Bool)G_GNUC_UNUSED; int generated_co_wrapper Node_in_progressr4(AliasBlockDriverState *poll_state_, long double _Complex nbSectors[], const Arrayd2a022a7 ALL, int, const int Node_co_in_progressr4_entry[static 4][5], int arg2);
coroutine_mixed_fn int generated_co_wrapper blk_pwrite_zeroesr_5(BlockBackend const *bytes, AliasBlockBackend *co, long double offset);
generated_co_wrapper int bdrv_in_progressr5(const BlockDriverState *const Flags, float _Complex aio_bh_schedule_oneshot, wchar_t bdrv_in_progressr5, const Arrayd2a022a7 offset);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_6(BdrvChild *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_6_entry, BdrvChild ***p1, BdrvChild *const volatile *Coroutine[2 *3], Other4718997b);
generated_co_wrapper int bdrv_ar6(BlockDriverState const *Flags, Unknown16dbad07 BdrvPollCo, int blk_bs, union Some61774edf Coroutine, struct Some7712389a AioContext, float _Complex aio_co_wake); int generated_co_wrapper blk_Truncater_7(HandleBlockDriverState blk_Truncater_7, Somec798efb8 offset, Other6d3a5768_t BlkCoTruncater7)GRAPH_RDLOCK;
int generated_co_wrapper Node_pwrite_zeroesr7(BlockBackend *poll_state_, int Node_co_pwrite_zeroesr7); int generated_co_wrapper TSA_REQUIRES(lock)Node_pwrite_zeroesr_8(HandleBdrvChild Node_co_pwrite_zeroesr_8_entry, __int128 s_, enum Mode16f96c31, const unsigned __int128 in_progress[const 2])GRAPH_RDLOCK; int generated_co_wrapper x9_pwrite_zeroesr8(const BdrvChild *x9_co_pwrite_zeroesr8, Unknown0d83db43 bs, int X9CoPwriteZeroesr8, Arraya67fecc0 bdrv_get_aio_context)TSA_REQUIRES(lock);
extern "C" {
TSA_REQUIRES(lock)int generated_co_wrapper bdrv_co2r_9(BdrvChild const *ret, BdrvChild *AioContext, Constantf7fad214 p2);
}
int generated_co_wrapper x9_pwrite_zeroesr9(AliasBlockDriverState *p0, union Some732f5f7c p1, int index, BlockBackend const *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy)QEMU_WARN_UNUSED;
static inline int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs0(int a) { return a; }
typedef uint32_t Unknown4b75eb3b;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef BlockDriverState *HandleBlockDriverState;
typedef wchar_t Unknownf2d6e98e;
typedef long int Unknown16dbad07;
enum { BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs2 = 7 };
typedef struct __attribute__((packed)) { enum Mode36e9d246 m0[17]; _Bool m1; int m2; unsigned bits : 3; } Some80e8cf77;
typedef BlockBackend AliasBlockBackend;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
struct Some32e897d2 { enum Modebb7ef5e5 m0[17]; };
typedef struct Error Error;
extern int bdrv_co_nbd_Replys_4_entry;
typedef int OTHERD2A022A7;
typedef BlockDriverState AliasBlockDriverState;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef const volatile enum Mode2ccc7eab Constant198b09c9;
static inline int JobCoInProgresss6(int a) { return a; }
typedef const enum Modebb7ef5e5 Constant248124ff;
struct Hidden;
typedef union { struct Hidden *m0; float m1; float m2; } Some10582336;
typedef int Functione88acb0e(unsigned short int a0, signed int a1, double _Complex a2);
extern int Node_co_co2s_8_entry;
typedef BdrvChild *HandleBdrvChild;
typedef volatile char *Array9d495820[4];
typedef unsigned int Unknown2ef0b51c;
enum Mode646d3608 { Mode646d3608_0 = 1 << 4, Mode646d3608_1, Mode646d3608_2 };
typedef double _Complex OTHER5BA171FD;
void x9_co_pwrite_zeroess_9_entry(void *opaque);
typedef _Bool Functionb25fcb34(int, int, bool);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_0(struct BlockBackend *p0, uint64_t(*Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_0)[3], int NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs0, int32_t offset, bool Flags, Unknown4b75eb3b aio_context_acquire);
int generated_co_wrapper Node_get_sizes0(const BlockBackend *ret_, volatile BlockBackend *ALL, enum Mode36e9d246 Coroutine)QEMU_WARN_UNUSED; int generated_co_wrapper x9_pwrite_zeroess_1(HandleBlockDriverState p0, Unknownf2d6e98e p1, double n1)G_GNUC_UNUSED; int generated_co_wrapper x9_pwrite_zeroess1(struct BlockBackend *const offset, Unknown16dbad07 qemu_get_current_aio_context, int p2, int co, int table[co+1]); GRAPH_RDLOCK int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_2(BlockBackend *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_2, Some80e8cf77 i)TSA_REQUIRES(lock);
int generated_co_wrapper Node_as2(const BlockBackend *const Node_co_as2_entry); GRAPH_RDLOCK int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_3(AliasBlockBackend *p0, BdrvChild *child, struct Some32e897d2 BdrvPollCo); int generated_co_wrapper job_co2s3(struct BlockBackend *, Error *const job_co_co2s3_entry)TSA_REQUIRES(lock);
QEMU_WARN_UNUSED int generated_co_wrapper bdrv_nbd_Replys_4(const BlockBackend *const aio_context_acquire, int BdrvCoNbdReplys4, long long AioContext, void *volatile *volatile *bdrv_graph_wrlock, long int s_, int p5);
int generated_co_wrapper TSA_REQUIRES(lock)bdrv_co2s4(BlockDriverState const *BdrvPollCo, int bdrv_co2s4[static 4][2], struct BlockBackend *p2, int64_t bdrv_co_co2s4, OTHERD2A022A7 BdrvCoCo2s4, int8_t *const *bdrv_co_co2s4_entry, int p6[static 4][2], struct BlockBackend *p7, int64_t p8, OTHERD2A022A7 p9, int8_t *const *p10, int p11[static 4][2], struct BlockBackend *p12);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_5(AliasBlockDriverState *p0, Constant198b09c9 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_5);
int generated_co_wrapper x9_get_sizes5(AliasBlockDriverState *const X9CoGetSizes5, void p1(int a0, double _Complex a1, BlockBackend *const volatile *a2));
QEMU_WARN_UNUSED int generated_co_wrapper job_in_progresss_6(HandleBlockDriverState bdrv_graph_rdlock_main_loop, int in_progress, Unknown16dbad07 qemu_coroutine_yield, __int128 arg1(void), Constant248124ff ctx, Some10582336 p5); int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs6(volatile BlockBackend *const X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs6, float _Complex Flags, const int p2[2 *3], volatile Error *p3, unsigned int arg2, Functione88acb0e p5)GRAPH_RDLOCK;
int generated_co_wrapper job_as_7(BlockBackend *s_2, _Bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy(unsigned char, _Bool(*)[16])); int generated_co_wrapper Node_peeks7(volatile BlockBackend *Flags)TSA_REQUIRES(lock);
int generated_co_wrapper Node_co2s_8(HandleBdrvChild NodeCoCo2s8, Array9d495820 blk, const volatile Unknown2ef0b51c Node_co_co2s_8_entry, int arg1[4], long double _Complex)GRAPH_RDLOCK;
int generated_co_wrapper bdrv_pwrite_zeroess8(struct BlockDriverState *BdrvCoPwriteZeroess8, int bdrv_pwrite_zeroess8, unsigned __int128 AioContext, enum Mode646d3608 blk_bs, OTHER5BA171FD p4);
int generated_co_wrapper x9_pwrite_zeroess_9(struct BlockDriverState *x9_co_pwrite_zeroess_9)TSA_REQUIRES(lock); int generated_co_wrapper G_GNUC_UNUSED job_peeks9(const BlockBackend *ret_, wchar_t bs, Functionb25fcb34, int8_t index, int ALL, int job_co_peeks9_entry); 
enum { JobCoInProgresst2 = 7 };
typedef int X9CoNbdReplyt4;
typedef int (*volatile *const Constant55dc0ec3)[1];
typedef bool Array6d3a5768[4];
typedef BlockDriverState AliasBlockDriverState;
static inline int NodeCoTruncatet6(int a) { return a; }
typedef unsigned int Array2ef0b51c[4];
void x9_co_nbd_Replyt_7_entry(void *opaque);
typedef BlockBackend *HandleBlockBackend;
static inline int X9CoAt9(int a) { return a; }
typedef BdrvChild *HandleBdrvChild;
typedef int Arrayd2a022a7[4];
int generated_co_wrapper(x9_Truncatet_0)(struct BdrvChild *const);
int generated_co_wrapper job_pwrite_zeroest0(const BlockDriverState *job_pwrite_zeroest0, void co_wrapper_count(void), enum Modef9ea3c6d bdrv_graph_co_rdlock);
int generated_co_wrapper blk_nbd_Replyt_1(const BlockDriverState *p0);
int generated_co_wrapper bdrv_pwrite_zeroest1(const BdrvChild *bytes, Other40e41774 p1, int bdrv_co_pwrite_zeroest1, int64_t, int);
int generated_co_wrapper job_in_progresst_2(BlockBackend *ret_, int job_co_in_progresst_2);
int generated_co_wrapper Node_nbd_Replyt2(volatile BlockBackend *const s, float co);
int generated_co_wrapper(blk_get_sizet_3)(struct BlockDriverState *AioContext);
int generated_co_wrapper x9_get_sizet3(struct BlockDriverState *, enum Modef9ea3c6d p1, Unknown16dbad07 x9_get_sizet3, int x9_co_get_sizet3);
int generated_co_wrapper(x9_nbd_Replyt_4)(BlockBackend *const Coroutine, Constant55dc0ec3 assume_graph_lock, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Unknown4b75eb3b x9_co_nbd_Replyt_4, const Array6d3a5768 x9_nbd_Replyt_4, OTHERD2A022A7);
int generated_co_wrapper job_pwrite_zeroest4(BlockDriverState *Coroutine, float _Complex);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_5(volatile BlockDriverState *const NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt5);
int generated_co_wrapper x9_Truncatet5(AliasBlockDriverState *);
int generated_co_wrapper(Node_Truncatet_6)(const BlockBackend *Node_Truncatet_6);
int generated_co_wrapper Node_get_sizet6(BdrvChild const *Node_co_get_sizet6, enum Modefd990504 p1, float _Complex NodeCoGetSizet6, Array2ef0b51c p3, long double _Complex);
int generated_co_wrapper(x9_nbd_Replyt_7)(HandleBlockBackend assume_graph_lock, struct Some1458bb97 p1, int x9_co_nbd_Replyt_7_entry, int(*const ctx[sizeof(int)][5])(volatile int64_t *, int, float _Complex, ...));
int generated_co_wrapper Node_co2t7(BlockDriverState const *bdrv_graph_wrlock, int aio_context_release(void), long long Node_co_co2t7, struct Some37fa5013);
int generated_co_wrapper(bdrv_Truncatet_8)(struct BlockBackend *const BdrvCoTruncatet8);
int generated_co_wrapper x9_get_sizet8(const BlockBackend *Flags, long double _Complex x9_co_get_sizet8_entry, AliasBlockDriverState *Coroutine, struct Somedc039d10[sizeof(int)][2], long double blk_get_aio_context, const volatile double AioContext);
int generated_co_wrapper x9_at_9(BlockBackend *aio_wait_kick, int x9_at_9);
int generated_co_wrapper blk_peekt9(const HandleBdrvChild arg2, int p1, _Atomic long double *blk_co_peekt9[2 *3], volatile Other268a529a_t AioContext, long double nbSectors, const Arrayd2a022a7 aio_wait_kick);
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
union Some913fa567 { int m0; enum Mode76c1baf6 m1; double m2; int m3[17]; };
enum Mode36e9d246 { Mode36e9d246_0 };
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
union Some25c4c47a { long double m0; bool m1; void **m2[3]; enum Modeb4fea14f m3[17]; };
struct NodeCoPwriteZeroesu1 { int taken; };
typedef BdrvChild AliasBdrvChild;
typedef int Arrayd2a022a7[4];
typedef float Functionc6679364(float, float _Complex, double, ...);
union Some847b6d49 { double m0[3]; double m1; uint64_t m2; long double m3; };
typedef int Otherd2a022a7_t;
typedef BlockDriverState AliasBlockDriverState;
typedef off_t Unknownabe52526;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef float _Complex (*volatile Constant5f2d48a3)[1];
typedef BlockBackend AliasBlockBackend;
static inline int JobCoAu5(int a) { return a; }
typedef const volatile double Constantba2add47;
typedef float OTHER4718997B;
typedef unsigned Unknown686af274;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef struct { void *const volatile *m0; void *const *m1[17]; int m2[3]; unsigned bits : 3; } Some925bc67f;
typedef volatile Some925bc67f Constantb59b3b82;
typedef double Function80bce2a4(double a0, int a1, int a2);
typedef BlockDriverState *HandleBlockDriverState;
enum Mode2bee5577 { Mode2bee5577_0, Mode2bee5577_1 = 1 << 4, Mode2bee5577_2 };
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
struct Someb814f73c { enum Mode2bee5577 m0; enum Moded481b7a7 m1; };
typedef const _Bool Constantbda808f5;
typedef unsigned long long int Unknownfc5324b1;
typedef _Bool Otherf6b13ead_t;
enum Mode73029d25 { Mode73029d25_0 = 100, Mode73029d25_1 = 100, Mode73029d25_2 = 100 };
typedef const enum Mode73029d25 Constant468ff019;
typedef int Function2d15fc41(int, float _Complex);
enum { JobCoCo2u9 = 7 };
typedef off_t Otherabe52526;
struct hidden_one;
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu_0(BlockDriverState const *);
int generated_co_wrapper Node_peeku0(BdrvChild *const, union Some913fa567 p1, enum Mode36e9d246 ctx, int qemu_coroutine_create, union Some25c4c47a, struct BdrvChild *, int count, int table[count+1]);
int generated_co_wrapper Node_pwrite_zeroesu_1(AliasBdrvChild *const s_2, const Arrayd2a022a7 BdrvPollCo, bool blk_get_aio_context, double Node_co_pwrite_zeroesu_1_entry, int s, int table[s+1]);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu1(AliasBdrvChild *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu1, Functionc6679364 p1, bool ALL);
int generated_co_wrapper blk_Truncateu_2(BlockDriverState const *co_wrapper_count, union Some847b6d49 p1, Otherd2a022a7_t aio_context_acquire, int s, int table[s+1]);
int generated_co_wrapper blk_in_progressu2(BlockDriverState *qemu_get_current_aio_context, AliasBlockDriverState *qemu_coroutine_self, uint8_t p2, _Bool p3(int), double aio_context_acquire, Unknownabe52526 BlkCoInProgressu2);
int generated_co_wrapper blk_pwrite_zeroesu_3(BdrvChild *blk_co_pwrite_zeroesu_3, enum Mode2ccc7eab BlkCoPwriteZeroesu3, Constant5f2d48a3 p2);
int generated_co_wrapper bdrv_in_progressu3(volatile BlockBackend *BdrvCoInProgressu3);
int generated_co_wrapper blk_au_4(BdrvChild const *const blk_co_au_4, AliasBlockBackend *);
int generated_co_wrapper job_au4(BlockBackend *aio_bh_schedule_oneshot);
int generated_co_wrapper job_au_5(const BlockDriverState *JobCoAu5, Constantba2add47 poll_state_, OTHER4718997B poll_state, BlockDriverState const *aio_co_wake, Unknown686af274 p4, signed int);
int generated_co_wrapper job_pwrite_zeroesu5(AliasBdrvChild *bdrv_graph_co_rdlock, enum Modef9ea3c6d p1, const BlockBackend *JobCoPwriteZeroesu5, uint64_t(*p3)(long double _Complex(*a0)[3], float(*a1)[3], ...), Constantb59b3b82 job_co_pwrite_zeroesu5, float p5, int count, int table[count+1]);
int generated_co_wrapper job_co2u_6(const BlockDriverState *Coroutine, Function80bce2a4 AioContext, enum Mode2ccc7eab job_co2u_6, _Bool, float job_co_co2u_6, long double _Complex yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper blk_au6(const HandleBlockDriverState bytes, int BdrvPollCo, struct Someb814f73c Coroutine, Constantbda808f5 blk_co_au6_entry, int p4, int blk_au6, int p6, struct Someb814f73c p7, Constantbda808f5 p8, int p9, int p10, int p11, struct Someb814f73c p12, Constantbda808f5 p13, int p14, int p15, int p16, struct Someb814f73c p17, Constantbda808f5 p18, int p19, int p20, int p21, struct Someb814f73c p22, Constantbda808f5 p23, int p24, int p25, int p26, struct Someb814f73c p27, Constantbda808f5 p28, int p29, int p30, int p31, struct Someb814f73c p32, Constantbda808f5 p33, int p34, int p35, int p36, struct Someb814f73c p37, Constantbda808f5 p38, int p39, int p40, int p41, struct Someb814f73c p42, Constantbda808f5 p43, int p44, int p45, int p46, struct Someb814f73c p47, Constantbda808f5 p48, int p49, int p50, int p51, struct Someb814f73c p52, Constantbda808f5 p53, int p54, int p55, int p56, struct Someb814f73c p57, Constantbda808f5 p58, int p59, int p60, int p61, struct Someb814f73c p62, Constantbda808f5 p63);
int generated_co_wrapper blk_Truncateu_7(BlockDriverState *p0, Unknownfc5324b1 aio_context_release, Otherf6b13ead_t BlkCoTruncateu7, Constant468ff019 blk_get_aio_context, Function2d15fc41 p4);
int generated_co_wrapper job_get_sizeu7(HandleBlockDriverState JobCoGetSizeu7, signed int BdrvPollCo, int p2);
int generated_co_wrapper job_peeku_8(volatile BlockBackend *Flags);
int generated_co_wrapper job_Truncateu8(BdrvChild *AioContext, Unknown686af274 job_co_Truncateu8_entry);
int generated_co_wrapper job_co2u_9(struct BlockDriverState *ret_, void(*bdrv_get_aio_context)(double _Complex, BdrvChild **, int));
int generated_co_wrapper job_get_sizeu9(struct BlockDriverState *opaque, Otherabe52526 qemu_get_aio_context, long double, double _Complex co_wrapper_count(unsigned long long int a0, _Atomic long double *a1, struct hidden_one *a2), float BdrvPollCo[const 2][2], enum Mode4ebaee38 AioContext);
enum { BdrvCoPeekv1 = 7 };
typedef BlockDriverState *HandleBlockDriverState;
enum { BdrvCoPwriteZeroesv2 = 7 };
typedef BlockBackend *HandleBlockBackend;
typedef BdrvChild AliasBdrvChild;
typedef long double Arrayac3ccef3[4];
typedef BlockBackend AliasBlockBackend;
typedef const volatile long double _Complex Constantaa9af424;
typedef BdrvChild *HandleBdrvChild;
enum { BdrvCoGetSizev5 = 7 };
typedef const volatile Otherf375a4d5_t Constant846c4e1c;
extern int bdrv_co_get_sizev_6_entry;
typedef BlockBackend *const volatile *Array972de5f7[4];
void blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8_entry(void *opaque);
int generated_co_wrapper x9_nbd_Replyv_0(BlockBackend const *x9_co_nbd_Replyv_0, enum Mode55de786a assert, BdrvDirtyBitmap **poll_state);
int generated_co_wrapper Node_av0(BlockBackend *const Node_av0);
int generated_co_wrapper bdrv_peekv_1(const HandleBlockDriverState Coroutine, enum Mode3d885bd9, int offset);
int generated_co_wrapper bdrv_get_sizev1(BlockDriverState const *bdrv_co_get_sizev1_entry);
int generated_co_wrapper bdrv_pwrite_zeroesv_2(HandleBlockBackend ctx, unsigned long long int Flags, AliasBdrvChild *bdrv_co_pwrite_zeroesv_2, void(**const bdrv_co_pwrite_zeroesv_2_entry[0x10u])(int a0, int a1), union Somee1f2cbd3 qemu_coroutine_self, const Arrayac3ccef3 aio_context_acquire);
int generated_co_wrapper x9_get_sizev2(AliasBlockBackend *p0);
int generated_co_wrapper blk_av_3(const BlockBackend *const, union Somea7705cfc BlkCoAv3, int blk_co_av_3, double p3, char *arg2, size_t p5);
int generated_co_wrapper blk_peekv3(struct BlockDriverState *co_wrapper_count, Constantaa9af424 blk_co_peekv3);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_4(BlockBackend *, Other4f69ae68_t yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int s, HandleBdrvChild p3, double qemu_coroutine_yield, int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_peekv4(BdrvChild const *p0);
int generated_co_wrapper bdrv_get_sizev_5(const BdrvChild *const BdrvPollCo, uint32_t, BlockBackend *const **BdrvCoGetSizev5);
int generated_co_wrapper job_nbd_Replyv5(BlockDriverState *bdrv_graph_co_rdlock, struct BlockDriverState *arg2, float AioContext, long double JobCoNbdReplyv5, char *const p4[static const 2], Constant846c4e1c p5);
int generated_co_wrapper bdrv_get_sizev_6(HandleBlockBackend bdrv_co_get_sizev_6, float, int arg1, int table[arg1+1]);
int generated_co_wrapper bdrv_av6(const BlockDriverState *blk_bs);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_7(const BlockDriverState *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_7, int _flags[static const 2], Otherd2a022a7_t p2, Array972de5f7 X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv7);
int generated_co_wrapper job_in_progressv7(AliasBlockBackend *const qemu_coroutine_yield);
int generated_co_wrapper blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8(HandleBlockDriverState p0);
int generated_co_wrapper Node_peekv8(BdrvChild const *, Some37934a07 ret);
int generated_co_wrapper bdrv_nbd_Replyv_9(BlockBackend *const nbSectors);
int generated_co_wrapper Node_Truncatev9(volatile BlockBackend *const qemu_in_coroutine, int Node_Truncatev9, int qemu_coroutine_self, Some5c1c334e Node_co_Truncatev9_entry, Otherac3ccef3 p4, BdrvChild const *bdrv_graph_wrlock);
static inline int BlkCoPwriteZeroesw0(int a) { return a; }
typedef unsigned long long int Arrayfc5324b1[4];
typedef const struct Somec43fe2a6 Constantaf72bf9c;
typedef BdrvChild *HandleBdrvChild;
enum { NodeCoPeekw1 = 7 };
typedef long double Arrayac3ccef3[4];
typedef BlockBackend *HandleBlockBackend;
typedef BlockDriverState AliasBlockDriverState;
void blk_co_peekw_3_entry(void *opaque);
struct NodeCoCo2w4 { int taken; };
typedef volatile uint32_t Constant99f57128;
struct X9CoCo2w5 { int taken; };
typedef long double _Complex Functionda149691(int a0, signed int a1, uint16_t a2, ...);
typedef const _Bool Constantbda808f5;
int generated_co_wrapper blk_pwrite_zeroesw_0(struct BlockDriverState *opaque);
int generated_co_wrapper x9_pwrite_zeroesw0(BlockBackend *errp$, const Arrayfc5324b1 AioContext, Constantaf72bf9c aio_bh_schedule_oneshot_full, enum Mode22154ece, Otherd2a022a7 X9CoPwriteZeroesw0, HandleBdrvChild x9_co_pwrite_zeroesw0);
int generated_co_wrapper Node_peekw_1(BlockDriverState const *_flags, _Bool p1, int Node_co_peekw_1, struct BdrvChild *bytes, Arrayac3ccef3 bdrv_graph_rdlock_main_loop, long double Coroutine);
int generated_co_wrapper x9_nbd_Replyw1(HandleBlockBackend yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, double _Complex Coroutine, volatile double _Complex bytes);
int generated_co_wrapper bdrv_pwrite_zeroesw_2(AliasBlockDriverState *);
int generated_co_wrapper blk_in_progressw2(BlockDriverState const *opaque, const float _Complex p1[], int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int blk_co_in_progressw2(void *const volatile *a0, int a1, ...), long double s(float _Complex, BdrvChild **), int s_2);
int generated_co_wrapper blk_peekw_3(BlockBackend const *bdrv_get_aio_context, int assert);
int generated_co_wrapper Node_in_progressw3(BdrvChild *BdrvPollCo, long double p1, BlockDriverState *const *NodeCoInProgressw3, int s, int table[s+1]);
int generated_co_wrapper Node_co2w_4(const BlockDriverState *child, Some5c1c334e qemu_coroutine_yield, volatile struct Hidden *BdrvPollCo, double p3, Constant99f57128 p4);
int generated_co_wrapper job_peekw4(struct BdrvChild *const ctx, float job_co_peekw4, short p2, const long double job_peekw4[0x10u]);
int generated_co_wrapper x9_co2w_5(BlockDriverState *p0, BdrvChild *p1, int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw5(struct BlockBackend *offset, int bdrv_graph_rdlock_main_loop);
int generated_co_wrapper x9_in_progressw_6(volatile BlockBackend *offset, Functionda149691 index, Other5ba171fd_t ret, int);
int generated_co_wrapper bdrv_get_sizew6(BlockBackend *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper x9_aw_7(struct BdrvChild *bytes, Otherd2a022a7 index);
int generated_co_wrapper blk_peekw7(struct BlockBackend *blk_peekw7, int assume_graph_lock, long unsigned int aio_co_wake, double blk_co_peekw7_entry, BlockBackend const *, __int128 blk_co_peekw7);
int generated_co_wrapper bdrv_get_sizew_8(struct BdrvChild *co_, int co, int table[co+1]);
int generated_co_wrapper x9_nbd_Replyw8(BlockBackend *bdrv_graph_wrlock, Unknown4be3a412 X9CoNbdReplyw8, int qemu_get_current_aio_context);
int generated_co_wrapper Node_get_sizew_9(BdrvChild *Node_get_sizew_9, Constantbda808f5 Node_co_get_sizew_9, const int ALL, double p3, struct Hidden *child, short poll_state_);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw9(volatile BdrvChild *bs, Unknowna67fecc0 NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw9);
typedef int X9CoGetSizex0;
typedef const volatile uintptr_t Constantc9ee2de7;
typedef struct { double m0; unsigned bits : 3; } Some3f08bc25;
typedef BdrvChild *HandleBdrvChild;
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef unsigned int Unknown2ef0b51c;
typedef const Unknown2ef0b51c Constant4c4041c4;
enum Mode0bef1d36 { Mode0bef1d36_0 = 3, Mode0bef1d36_1 = 3, Mode0bef1d36_2 = 3 };
typedef struct JobTxn JobTxn;
enum { JobCoAx2 = 7 };
typedef _Bool Arrayf6b13ead[4];
typedef bool _Other6d3a5768;
typedef char *Other40e41774;
typedef off_t Function37fb91cd(int a0, size_t a1, int a2, ...);
typedef BdrvChild AliasBdrvChild;
typedef struct QDict QDict;
enum Mode36e9d246 { Mode36e9d246_0 };
union Some5e4b13ae { float _Complex m0; QDict *m1; enum Mode36e9d246 m2[17]; };
static inline int X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
typedef int8_t Unknown4be3a412;
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
typedef long double _Otherac3ccef3;
static inline int NodeCoCo2x4(int a) { return a; }
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef struct { double m0; signed char m1; enum Mode2ccc7eab m2; } Some32d8106b;
typedef union { float m0[3]; _Bool m1; } Some2911ed81;
typedef Some2911ed81 Otherb083a621_t;
typedef int NodeCoGetSizex5;
typedef BlockDriverState *HandleBlockDriverState;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef _Bool _Otherf6b13ead;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
union Some5ac475a8 { double m1[17]; signed int m2; enum Mode22154ece m3[17]; };
typedef union Some5ac475a8 Other68498cf3_t;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
struct Some444adea1 { enum Modef9ea3c6d m0; enum Mode55de786a m1[17]; int m2[3]; enum Modef9ea3c6d m3[3]; };
struct __attribute__((packed)) Some557a974b { int m0[17]; struct Some444adea1 m1; };
struct Somec9e48a9a { long double m0; };
void blk_co_in_progressx_7_entry(void *opaque);
typedef BlockBackend *HandleBlockBackend;
typedef uint32_t Unknown4b75eb3b;
enum Modefd990504 { Modefd990504_0 = 100, Modefd990504_1, Modefd990504_2 = 1 << 4 };
typedef struct __attribute__((packed)) { long int m0[3]; enum Modefd990504 m2; } Some59085e68;
typedef int Arrayd2a022a7[4];
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
struct Some5eeaef06 { enum Modef9ea3c6d m0[17]; enum Mode0a320fa5 m1; };
struct hidden_one;
int generated_co_wrapper x9_get_sizex_0(const BlockDriverState *p0, Constantc9ee2de7 X9CoGetSizex0, Some3f08bc25 x9_co_get_sizex_0, __int128 p3, unsigned int Coroutine, const size_t arg1[ *][2], Constantc9ee2de7 p6, Some3f08bc25 p7, __int128 p8, unsigned int p9, const size_t p10[ *][2], Constantc9ee2de7 p11, Some3f08bc25 p12, __int128 p13, unsigned int p14, const size_t p15[ *][2], Constantc9ee2de7 p16, Some3f08bc25 p17, __int128 p18, unsigned int p19, const size_t p20[ *][2], Constantc9ee2de7 p21, Some3f08bc25 p22, __int128 p23, unsigned int p24, const size_t p25[ *][2], Constantc9ee2de7 p26, Some3f08bc25 p27, __int128 p28, unsigned int p29, const size_t p30[ *][2], Constantc9ee2de7 p31, Some3f08bc25 p32, __int128 p33, unsigned int p34, const size_t p35[ *][2], Constantc9ee2de7 p36, Some3f08bc25 p37, __int128 p38, unsigned int p39, const size_t p40[ *][2], Constantc9ee2de7 p41, Some3f08bc25 p42, __int128 p43, unsigned int p44, const size_t p45[ *][2], Constantc9ee2de7 p46, Some3f08bc25 p47, __int128 p48, unsigned int p49, const size_t p50[ *][2], Constantc9ee2de7 p51, Some3f08bc25 p52, __int128 p53, unsigned int p54, const size_t p55[ *][2], Constantc9ee2de7 p56, Some3f08bc25 p57, __int128 p58, unsigned int p59, const size_t p60[ *][2], Constantc9ee2de7 p61, Some3f08bc25 p62, __int128 p63, unsigned int p64, const size_t p65[ *][2], Constantc9ee2de7 p66, Some3f08bc25 p67, __int128 p68, unsigned int p69, const size_t p70[ *][2], Constantc9ee2de7 p71, Some3f08bc25 p72, __int128 p73, unsigned int p74, const size_t p75[ *][2], Constantc9ee2de7 p76, Some3f08bc25 p77, __int128 p78, unsigned int p79, const size_t p80[ *][2], Constantc9ee2de7 p81, Some3f08bc25 p82, __int128 p83, unsigned int p84, const size_t p85[ *][2], Constantc9ee2de7 p86, Some3f08bc25 p87, __int128 p88, unsigned int p89, const size_t p90[ *][2], Constantc9ee2de7 p91, Some3f08bc25 p92, __int128 p93, unsigned int p94, const size_t p95[ *][2], Constantc9ee2de7 p96, Some3f08bc25 p97, __int128 p98, unsigned int p99, const size_t p100[ *][2], Constantc9ee2de7 p101, Some3f08bc25 p102, __int128 p103, unsigned int p104, const size_t p105[ *][2], Constantc9ee2de7 p106, Some3f08bc25 p107, __int128 p108, unsigned int p109, const size_t p110[ *][2], Constantc9ee2de7 p111, Some3f08bc25 p112, __int128 p113, unsigned int p114, const size_t p115[ *][2], Constantc9ee2de7 p116, Some3f08bc25 p117, __int128 p118, unsigned int p119, const size_t p120[ *][2], Constantc9ee2de7 p121, Some3f08bc25 p122, __int128 p123, unsigned int p124, const size_t p125[ *][2], Constantc9ee2de7 p126);
int generated_co_wrapper Node_nbd_Replyx0(volatile BdrvChild *bdrv_graph_co_rdlock, int in_progress[restrict 3][5]);
int generated_co_wrapper bdrv_co2x_1(const HandleBdrvChild aio_co_wake, enum Mode045f9cfb qemu_get_aio_context, Constant4c4041c4 p2, enum Mode0bef1d36 aio_context_acquire, int aio_wait_kick, volatile JobTxn *);
int generated_co_wrapper x9_in_progressx1(struct BdrvChild *Coroutine);
int generated_co_wrapper job_ax_2(const BlockBackend *const blk_get_aio_context, const Arrayf6b13ead BdrvPollCo, _Bool errp$, volatile _Other6d3a5768 JobCoAx2, Other40e41774, Function37fb91cd, const Arrayf6b13ead p6, _Bool p7, volatile _Other6d3a5768 p8, Other40e41774 p9, Function37fb91cd p10, const Arrayf6b13ead p11, _Bool p12, volatile _Other6d3a5768 p13, Other40e41774 p14, Function37fb91cd p15, const Arrayf6b13ead p16, _Bool p17, volatile _Other6d3a5768 p18, Other40e41774 p19, Function37fb91cd p20, const Arrayf6b13ead p21, _Bool p22, volatile _Other6d3a5768 p23, Other40e41774 p24, Function37fb91cd p25, const Arrayf6b13ead p26, _Bool p27, volatile _Other6d3a5768 p28, Other40e41774 p29, Function37fb91cd p30, const Arrayf6b13ead p31, _Bool p32, volatile _Other6d3a5768 p33, Other40e41774 p34, Function37fb91cd p35, const Arrayf6b13ead p36, _Bool p37, volatile _Other6d3a5768 p38, Other40e41774 p39, Function37fb91cd p40, const Arrayf6b13ead p41, _Bool p42, volatile _Other6d3a5768 p43, Other40e41774 p44, Function37fb91cd p45, const Arrayf6b13ead p46, _Bool p47, volatile _Other6d3a5768 p48, Other40e41774 p49, Function37fb91cd p50, const Arrayf6b13ead p51, _Bool p52, volatile _Other6d3a5768 p53, Other40e41774 p54, Function37fb91cd p55, const Arrayf6b13ead p56, _Bool p57, volatile _Other6d3a5768 p58, Other40e41774 p59, Function37fb91cd p60, const Arrayf6b13ead p61, _Bool p62, volatile _Other6d3a5768 p63, Other40e41774 p64, Function37fb91cd p65, const Arrayf6b13ead p66, _Bool p67, volatile _Other6d3a5768 p68, Other40e41774 p69, Function37fb91cd p70, const Arrayf6b13ead p71, _Bool p72, volatile _Other6d3a5768 p73, Other40e41774 p74, Function37fb91cd p75, const Arrayf6b13ead p76, _Bool p77, volatile _Other6d3a5768 p78, Other40e41774 p79, Function37fb91cd p80, const Arrayf6b13ead p81, _Bool p82, volatile _Other6d3a5768 p83, Other40e41774 p84, Function37fb91cd p85, const Arrayf6b13ead p86, _Bool p87, volatile _Other6d3a5768 p88, Other40e41774 p89, Function37fb91cd p90, const Arrayf6b13ead p91, _Bool p92, volatile _Other6d3a5768 p93, Other40e41774 p94, Function37fb91cd p95, const Arrayf6b13ead p96, _Bool p97, volatile _Other6d3a5768 p98, Other40e41774 p99, Function37fb91cd p100, const Arrayf6b13ead p101, _Bool p102, volatile _Other6d3a5768 p103, Other40e41774 p104, Function37fb91cd p105, const Arrayf6b13ead p106, _Bool p107, volatile _Other6d3a5768 p108, Other40e41774 p109, Function37fb91cd p110, const Arrayf6b13ead p111, _Bool p112, volatile _Other6d3a5768 p113, Other40e41774 p114, Function37fb91cd p115, const Arrayf6b13ead p116, _Bool p117, volatile _Other6d3a5768 p118, Other40e41774 p119, Function37fb91cd p120, const Arrayf6b13ead p121, _Bool p122, volatile _Other6d3a5768 p123, Other40e41774 p124, Function37fb91cd p125, const Arrayf6b13ead p126);
int generated_co_wrapper job_in_progressx2(AliasBdrvChild *job_co_in_progressx2_entry, __int128 job_co_in_progressx2, union Some5e4b13ae ALL, __int128 p3, union Some5e4b13ae p4, __int128 p5, union Some5e4b13ae p6, __int128 p7, union Some5e4b13ae p8, __int128 p9, union Some5e4b13ae p10, __int128 p11, union Some5e4b13ae p12, __int128 p13, union Some5e4b13ae p14, __int128 p15, union Some5e4b13ae p16, __int128 p17, union Some5e4b13ae p18, __int128 p19, union Some5e4b13ae p20, __int128 p21, union Some5e4b13ae p22, __int128 p23, union Some5e4b13ae p24, __int128 p25, union Some5e4b13ae p26, __int128 p27, union Some5e4b13ae p28, __int128 p29, union Some5e4b13ae p30, __int128 p31, union Some5e4b13ae p32, __int128 p33, union Some5e4b13ae p34, __int128 p35, union Some5e4b13ae p36, __int128 p37, union Some5e4b13ae p38, __int128 p39, union Some5e4b13ae p40, __int128 p41, union Some5e4b13ae p42, __int128 p43, union Some5e4b13ae p44, __int128 p45, union Some5e4b13ae p46, __int128 p47, union Some5e4b13ae p48, __int128 p49, union Some5e4b13ae p50, __int128 p51, union Some5e4b13ae p52, __int128 p53, union Some5e4b13ae p54, __int128 p55, union Some5e4b13ae p56, __int128 p57, union Some5e4b13ae p58, __int128 p59, union Some5e4b13ae p60, __int128 p61, union Some5e4b13ae p62, __int128 p63, int s, int table[s+1]);
int generated_co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_3(AliasBlockDriverState *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_3, int qemu_coroutine_yield(void *const *a0, ...), Unknown4be3a412 X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx3, enum Moded481b7a7 s_2, int Coroutine, _Otherac3ccef3 p5);
int generated_co_wrapper Node_Truncatex3(const BlockBackend *Node_co_Truncatex3);
int generated_co_wrapper Node_co2x_4(const BlockBackend *const Coroutine, Some32d8106b nbSectors, int, Otherb083a621_t, const int p4);
int generated_co_wrapper bdrv_ax4(volatile BdrvChild *bdrv_co_ax4_entry, long double _Complex p1);
int generated_co_wrapper Node_get_sizex_5(HandleBlockDriverState Node_co_get_sizex_5, long double _Complex NodeCoGetSizex5(int a0, int a1), int p2[0x10u][2], BdrvChild const *arg1, double _Complex p4, enum Modef964abf0);
int generated_co_wrapper blk_in_progressx5(BlockBackend *const p0);
int generated_co_wrapper x9_peekx_6(BlockBackend *const X9CoPeekx6);
int generated_co_wrapper Node_ax6(BdrvChild *BdrvPollCo, const uint16_t Node_co_ax6[0x10u], _Otherf6b13ead p2, Other68498cf3_t Node_ax6, struct Some557a974b NodeCoAx6, struct Somec9e48a9a[2 *3]);
int generated_co_wrapper blk_in_progressx_7(HandleBlockBackend blk_in_progressx_7, unsigned int n1, Unknown4b75eb3b arg2, Some59085e68 p3, bool p4, unsigned int p5, Unknown4b75eb3b p6, Some59085e68 p7, bool p8, unsigned int p9, Unknown4b75eb3b p10, Some59085e68 p11, bool p12);
int generated_co_wrapper blk_peekx7(AliasBdrvChild *blk_co_peekx7, off_t);
int generated_co_wrapper x9_in_progressx_8(BlockDriverState const *x9_co_in_progressx_8);
int generated_co_wrapper blk_nbd_Replyx8(BdrvChild *opaque);
int generated_co_wrapper blk_pwrite_zeroesx_9(BdrvChild *const blk_co_pwrite_zeroesx_9, short p1(int a0, uintptr_t a1, int8_t a2), Arrayd2a022a7 p2, long long p3, long double _Complex p4, int *arg1);
int generated_co_wrapper job_pwrite_zeroesx9(BdrvChild *p0, int job_co_pwrite_zeroesx9, struct Some5eeaef06 p2, double _Complex, int, volatile struct hidden_one *aio_wait_kick);
typedef BlockBackend *HandleBlockBackend;
enum Mode8ab9b57d { Mode8ab9b57d_0, Mode8ab9b57d_1, Mode8ab9b57d_2 = 3 };
typedef uint16_t Unknown39d5aad1;
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
static inline int BdrvCoPeeky2(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
struct hidden_one;
typedef struct hidden_one *const Constantc6b9d732;
struct Hidden;
typedef struct { const struct Hidden *m0; } Someefa18246;
typedef unsigned long long int Unknownfc5324b1;
struct BlkCoCo2y4 { int taken; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode85266ff8 { Mode85266ff8_0 = 3, Mode85266ff8_1 = 1 << 4, Mode85266ff8_2 = 3 };
typedef const volatile enum Mode85266ff8 Constant873621a9;
typedef BlockDriverState *HandleBlockDriverState;
struct Someedaa753e { unsigned int m0; float m1; int m2[17]; ssize_t m3[17]; unsigned bits : 3; };
typedef uintptr_t Unknown8cf2aa7c;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef enum Mode36e9d246 Other4f69ae68_t;
static inline int JobCoNbdReplyy6(int a) { return a; }
typedef int OTHERD2A022A7;
typedef const int Constant17786065;
struct Some58e77756 { char *m0[3]; const char *m1; unsigned bits : 3; };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct Some4a37938f { unsigned int m0[3]; struct Some58e77756 m1; enum Modef9ea3c6d m2; };
typedef uint16_t (*Other54620e9b_t)(double _Complex, unsigned __int128, int, ...);
typedef const Other54620e9b_t Constantdbc26321;
typedef BdrvChild *HandleBdrvChild;
int generated_co_wrapper job_pwrite_zeroesy_0(volatile BdrvChild *);
int generated_co_wrapper x9_co2y0(HandleBlockBackend, enum Mode8ab9b57d, int p2, int64_t(*p3)[16], int aio_bh_schedule_oneshot(void), bool x9_co_co2y0);
int generated_co_wrapper bdrv_peeky_1(BdrvChild *bdrv_co_peeky_1, int p1(ssize_t a0, int a1), Unknown39d5aad1 bdrv_co_peeky_1_entry);
int generated_co_wrapper job_co2y1(volatile BdrvChild *BdrvPollCo, int job_co_co2y1_entry, enum Modead196fba job_co_co2y1, int poll_state);
int generated_co_wrapper bdrv_peeky_2(BdrvChild *const poll_state_, float bdrv_co_peeky_2, int(*const *)(int, int, uintptr_t, ...));
int generated_co_wrapper Node_get_sizey2(AliasBlockDriverState *n1, float _Complex NodeCoGetSizey2, BdrvChild *ctx, int s_, Constantc6b9d732, Someefa18246 assert);
int generated_co_wrapper bdrv_get_sizey_3(const BdrvChild *bdrv_co_get_sizey_3_entry, int ALL);
int generated_co_wrapper blk_nbd_Replyy3(BlockBackend const *blk_co_nbd_Replyy3_entry, Unknownfc5324b1 p1);
int generated_co_wrapper blk_co2y_4(BlockDriverState *const, enum Mode2ccc7eab aio_co_wake, const volatile struct Hidden *blk_co_co2y_4_entry, Constant873621a9 aio_bh_schedule_oneshot);
int generated_co_wrapper blk_ay4(HandleBlockDriverState, int);
int generated_co_wrapper x9_co2y_5(struct BlockDriverState *BdrvPollCo, const struct Someedaa753e poll_state[4], void _flags(void), int ALL);
int generated_co_wrapper blk_peeky5(BlockBackend const *BlkCoPeeky5, Unknown8cf2aa7c aio_co_wake, Other4f69ae68_t nbSectors, int16_t blk_peeky5, double _Complex s_2, int blk_co_peeky5);
int generated_co_wrapper job_nbd_Replyy_6(BlockBackend *bdrv_graph_wrlock, OTHERD2A022A7 p1, const volatile double _Complex job_nbd_Replyy_6, Constant17786065 qemu_get_current_aio_context, void(ssize_t), struct BlockDriverState *p5);
int generated_co_wrapper bdrv_peeky6(BlockDriverState *BdrvCoPeeky6, struct Some4a37938f p1);
int generated_co_wrapper Node_co2y_7(AliasBlockDriverState *Node_co_co2y_7, int AioContext, bool Flags, const BlockBackend *qemu_get_aio_context, int32_t Node_co_co2y_7_entry, const bool aio_bh_schedule_oneshot[sizeof(int)]);
int generated_co_wrapper x9_ay7(struct BlockBackend *x9_co_ay7, int64_t p1, Constantdbc26321 x9_co_ay7_entry, int s, int table[s+1]);
int generated_co_wrapper x9_Truncatey_8(HandleBdrvChild BdrvPollCo);
int generated_co_wrapper bdrv_ay8(struct BlockBackend *, HandleBdrvChild s);
int generated_co_wrapper bdrv_get_sizey_9(BlockDriverState *bdrv_get_aio_context);
int generated_co_wrapper bdrv_nbd_Replyy9(volatile BlockBackend *co_, const float p1[4], long double _Complex p2(unsigned short int a0, int a1));
enum { NodeCoGetSizez0 = 7 };
typedef const int Constant17786065;
typedef unsigned long long int Otherfc5324b1;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef enum Mode22154ece OTHERCA6414BB;
struct BlkCoPeekz1 { int taken; };
typedef BdrvChild AliasBdrvChild;
typedef volatile int Constant472f8a6d;
typedef int8_t Unknown4be3a412;
typedef char Unknownf855cb95;
typedef int64_t Unknown90d47642;
typedef BdrvChild *HandleBdrvChild;
typedef union { _Bool m0; } Some29066946;
typedef Some29066946 Other9d648367_t;
extern int x9_co_get_sizez_4_entry;
typedef struct Error Error;
extern int job_co_peekz_5_entry;
static inline int BdrvCoTruncatez6(int a) { return a; }
struct Hidden;
enum Modec97411b3 { Modec97411b3_0, Modec97411b3_1, Modec97411b3_2 = 1 << 4 };
union Somea5e6c791 { struct Hidden *m0[17]; enum Modec97411b3 m1[17]; long long m2; bool m3[17]; };
typedef float _Complex Other94159828_t;
typedef int Functiona9542f43(void);
extern int blk_co_co2z_7_entry;
typedef BlockDriverState *HandleBlockDriverState;
union Some10790360 { int m0; };
typedef uint64_t Functionfa55d49e(long long a0);
typedef long long Unknown56e6bf7d;
typedef double Arraye38b374f[4];
typedef char *Array40e41774[4];
typedef struct __attribute__((packed)) { float _Complex m0; float _Complex m1[17]; unsigned bits : 3; } Some51a49e68;
typedef BlockDriverState AliasBlockDriverState;
typedef int _Otherd2a022a7;
typedef size_t Unknown07d79e56;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef union { enum Mode2ccc7eab m0; volatile struct Hidden *m1; signed char m2[3]; _Bool m3[3]; } Some0011f133;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
int generated_co_wrapper Node_get_sizez_0(volatile BdrvChild *nbSectors, Constant17786065 Node_co_get_sizez_0, Otherfc5324b1 NodeCoGetSizez0, int p3);
int generated_co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz0(BdrvChild const *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz0, OTHERCA6414BB BdrvPollCo, int blk_get_aio_context, int Coroutine);
int generated_co_wrapper blk_peekz_1(BlockBackend *blk_peekz_1, volatile double assert);
int generated_co_wrapper x9_az1(AliasBdrvChild *p0, Constant472f8a6d aio_bh_schedule_oneshot_full, BdrvChild const *qemu_coroutine_yield, float bdrv_graph_co_rdlock, const Unknown4be3a412, Unknownf855cb95 offset);
int generated_co_wrapper job_az_2(struct BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
int generated_co_wrapper job_in_progressz2(const BdrvChild *AioContext, int i, Unknown90d47642 p2);
int generated_co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_3(volatile BdrvChild *bdrv_get_aio_context);
int generated_co_wrapper Node_get_sizez3(HandleBdrvChild bdrv_get_aio_context, Other9d648367_t i);
int generated_co_wrapper x9_get_sizez_4(struct BdrvChild *x9_get_sizez_4, const volatile enum Mode22154ece p1, const volatile Error *n1, volatile BlockBackend *index, float offset, int co, int table[co+1]);
int generated_co_wrapper x9_get_sizez4(struct BlockBackend *X9CoGetSizez4, BdrvChild const *ALL);
int generated_co_wrapper job_peekz_5(const BlockBackend *const s);
int generated_co_wrapper Node_pwrite_zeroesz5(BlockBackend *NodeCoPwriteZeroesz5, long double _Complex p1[restrict 3][5], unsigned char(_Atomic _Bool *a0), long double _Complex co_, int p4, const long double _Complex offset[sizeof(int)]);
int generated_co_wrapper bdrv_Truncatez_6(const BlockDriverState *const qemu_in_coroutine, union Somea5e6c791 bdrv_co_Truncatez_6_entry, short bdrv_graph_co_rdlock);
int generated_co_wrapper blk_co2z6(volatile BdrvChild *p0, int BlkCoCo2z6, Other94159828_t blk_co2z6, long double _Complex child, Functiona9542f43 Coroutine, int p5, Other94159828_t p6, long double _Complex p7, Functiona9542f43 p8, int p9, Other94159828_t p10, long double _Complex p11, Functiona9542f43 p12, int p13, Other94159828_t p14, long double _Complex p15, Functiona9542f43 p16, int p17, Other94159828_t p18, long double _Complex p19, Functiona9542f43 p20, int p21, Other94159828_t p22, long double _Complex p23, Functiona9542f43 p24, int p25, Other94159828_t p26, long double _Complex p27, Functiona9542f43 p28, int p29, Other94159828_t p30, long double _Complex p31, Functiona9542f43 p32, int p33, Other94159828_t p34, long double _Complex p35, Functiona9542f43 p36, int p37, Other94159828_t p38, long double _Complex p39, Functiona9542f43 p40, int p41, Other94159828_t p42, long double _Complex p43, Functiona9542f43 p44, int p45, Other94159828_t p46, long double _Complex p47, Functiona9542f43 p48, int p49, Other94159828_t p50, long double _Complex p51, Functiona9542f43 p52, int p53, Other94159828_t p54, long double _Complex p55, Functiona9542f43 p56, int p57, Other94159828_t p58, long double _Complex p59, Functiona9542f43 p60, int p61, Other94159828_t p62, long double _Complex p63);
int generated_co_wrapper blk_co2z_7(HandleBlockDriverState qemu_coroutine_self, union Some10790360, volatile char **p2, long int blk_co_co2z_7);
int generated_co_wrapper job_nbd_Replyz7(BlockBackend *BdrvPollCo, double _Complex, Functionfa55d49e AioContext, int p3, Unknown56e6bf7d job_nbd_Replyz7);
int generated_co_wrapper x9_in_progressz_8(BlockDriverState *const x9_co_in_progressz_8_entry, Arraye38b374f p1, const Array40e41774 Coroutine);
int generated_co_wrapper blk_nbd_Replyz8(const BlockDriverState *child, BlockDriverState **, void errp$(double a0, ...), int n1, const double BlkCoNbdReplyz8[ *][5], Some51a49e68 blk_co_nbd_Replyz8);
int generated_co_wrapper bdrv_get_sizez_9(AliasBlockDriverState *p0, unsigned p1, long double _Complex ret, _Otherd2a022a7 bdrv_co_get_sizez_9, Unknown07d79e56 ALL, const Some0011f133);
int generated_co_wrapper job_nbd_Replyz9(volatile BlockBackend *job_co_nbd_Replyz9, enum Mode55de786a, struct BdrvChild *AioContext);
