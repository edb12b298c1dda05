/* cowrap: dialect=qemu-8.1 500 drawn declarations */
#define CASE_API_0 __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3(a, b) __attribute__((unused))
#define CASE_API_4 __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
static inline int X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0(int a) { return a; }
typedef unsigned char Unknownd6a9c141;
typedef BdrvChild *HandleBdrvChild;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef uint32_t Functionfcfb1253(void);
typedef struct JobTxn JobTxn;
typedef uintptr_t Function7e1d7094(unsigned int, double, _Bool, ...);
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
extern int job_co_ab_1_entry;
static inline int NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb2(int a) { return a; }
typedef BdrvChild AliasBdrvChild;
typedef bool Other6d3a5768;
typedef int Arrayd2a022a7[4];
typedef unsigned long long int Unknownfc5324b1;
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
struct __attribute__((packed)) Some2a7af641 { ptrdiff_t m0; _Bool m1[3]; };
struct Somea45d0fa5 { struct Some2a7af641 m0[17]; };
typedef struct Somea45d0fa5 Other35fafac1_t;
typedef BlockDriverState AliasBlockDriverState;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
typedef long long Array56e6bf7d[4];
typedef size_t Unknown07d79e56;
typedef volatile Unknown07d79e56 Constantb7be7c53;
typedef int32_t Unknown03bf1c95;
typedef float _Complex Other94159828_t;
enum Moded07fe603 { Moded07fe603_0, Moded07fe603_1 = 100, Moded07fe603_2 = 100 };
struct Hidden;
typedef struct Error Error;
struct Some9849a4ca { enum Moded07fe603 m0[17]; volatile char *m1; volatile struct Hidden *m2[3]; volatile Error *m3[3]; unsigned bits : 3; };
enum Mode36e9d246 { Mode36e9d246_0 };
typedef char Unknownf855cb95;
typedef void Function823b73c0(unsigned, ...);
typedef const volatile _Bool Constant8840bc37;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
typedef long double _Complex OTHER41993409;
typedef unsigned short int Function276be5a5(_Bool a0);
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef unsigned char Functioncb7a7ee3(_Bool a0, int a1, signed int a2);
struct BdrvCoAb9 { int taken; };
typedef wchar_t Unknownf2d6e98e;
Unknownd6a9c141// * 
no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_0(const HandleBdrvChild// { ( 
X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb0, long double qemu_coroutine_create, enum Mode22154ece p2, Functionfcfb1253 _flags, JobTxn *qemu_coroutine_yield, Function7e1d7094 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_0_bh)CASE_API_0;
uint64_t co_wrapper x9_nbd_Replyb0(long// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
double Coroutine, enum Modebfc94946 AioContext)// #if 0 
;
int co_wrapper_bdrv_rdlock CASE_API_1(1, (2))job_ab_1(enum Mode22154ece aio_context_acquire, int8_t aio_bh_schedule_oneshot, int, double JobAb1);
double no_co_wrapper job_co_co2b1(BlockDriverState *qemu_get_aio_context, off_t blk, int(char// * 
*, double, volatile uint16_t *, ...), off_t// " 
p3, int p4(char *, double, volatile uint16_t *, ...), off_t p5, int p6(char *, double, volatile uint16_t *, ...), off_t p7, int p8(char *, double, volatile uint16_t *,// { ( 
...), off_t p9, int p10// " 
(char *, double, volatile uint16_t *, ...), off_t p11, int p12(char *, double, volatile uint16_t *,// { ( 
...), off_t p13// * 
, int p14// @param n[in] 
(char *, double, volatile uint16_t *, ...), off_t p15, int p16(char *, double,// #if 0 
volatile uint16_t// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
*, ...), off_t p17, int p18(char *, double, volatile uint16_t *, ...), off_t p19, int p20(char *// * 
, double, volatile uint16_t *,// co_wrapper_mixed 
...), off_t p21, int p22(char *, double, volatile uint16_t *,// * 
...), off_t p23, int p24(char *, double, volatile uint16_t *// * 
, ...), off_t p25,//
int// ' 
p26(char *, double, volatile uint16_t// { ( 
*, ...), off_t// why 
p27, int p28(char *,// @param n[in] 
double, volatile uint16_t *, ...), off_t p29, int p30(char *, double, volatile uint16_t *, ...));
int co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb_2(bool s_2);
CASE_API_2 AliasBdrvChild co_wrapper_mixed_bdrv_rdlock *bdrv_peekb2(const BlockBackend *bs, unsigned char s_2, long long co_wrapper_count,// @param n[in] 
const __int128 BdrvPeekb2[0x10u], Other6d3a5768 bdrv_co_peekb2, Arrayd2a022a7 bdrv_graph_wrlock);
int co_wrapper bdrv_get_sizeb_3(volatile BdrvChild// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
*const bdrv_co_get_sizeb_3_entry, Unknownfc5324b1 BdrvGetSizeb3, enum Mode01e5d05a index, bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, enum Modea2a16959 p4, _Bool bdrv_co_get_sizeb_3)CASE_API_3(1, (2));
CASE_API_4 long double _Complex co_wrapper_bdrv_rdlock job_co2b3(void);
Other35fafac1_t co_wrapper_bdrv_rdlock x9_nbd_Replyb_4(AliasBlockDriverState *x9_co_nbd_Replyb_4, int child, enum Mode2e3ddd4e p2, double _Complex opaque, Array56e6bf7d errp$, Constantb7be7c53 X9NbdReplyb4);
Unknown03bf1c95 no_co_wrapper Node_co_get_sizeb4(AliasBlockDriverState *);
Other94159828_t co_wrapper_mixed_bdrv_rdlock blk_Truncateb_5(struct Some9849a4ca p0,//*
int s, int table[s+1])CASE_API_5(1, (2));
bool no_co_wrapper Node_co_get_sizeb5(float aio_bh_schedule_oneshot[const 2][5], short// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
p1[ *], const long double _Complex p2[ *])// é€ 
;
int co_wrapper_bdrv_rdlock CASE_API_6 bdrv_co2b_6(const BlockDriverState *const, int bdrv_co2b_6, Unknownfc5324b1 AioContext)CASE_API_7;
enum Mode36e9d246 co_wrapper_mixed_bdrv_rdlock blk_get_sizeb6(float _Complex BlkGetSizeb6(_Bool// { ( 
a0, JobTxn *a1, float(*a2)[1], ...), BdrvChild const *arg1, Unknownf855cb95 blk_co_get_sizeb6_entry// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, Function823b73c0 blk_co_get_sizeb6, char *);
const volatile Error co_wrapper_mixed *job_nbd_Replyb_7//
(volatile BlockBackend *bs, int32_t);
BdrvChild co_wrapper_mixed_bdrv_rdlock **job_co2b7(Constant8840bc37 AioContext, enum// #if 0 
Mode956b2d09 JobCo2b7, float opaque[sizeof(int)][5]);
void no_co_wrapper bdrv_co_Truncateb_8(BlockBackend *opaque)CASE_API_8;
OTHER41993409 co_wrapper_mixed_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb8(Function276be5a5 p0,// ' 
enum Mode2ccc7eab p1, Functioncb7a7ee3 ret, double _Complex s);
bool no_co_wrapper bdrv_co_ab_9(struct BlockDriverState *bdrv_ab_9, unsigned int p1(double _Complex, bool, int,//
...));
CASE_API_9(1, (2))Unknownf2d6e98e co_wrapper_bdrv_rdlock x9_Truncateb9(float index(volatile long double _Complex *a0));
typedef int BlkCoCo2c0;
typedef volatile QDict *Arraya760fc7d[4];
typedef const Other9da5433d Constant20ee33ba;
typedef const volatile Unknown03bf1c95 Constantcf50b8ba;
typedef long double Function439134a5(int a0, long long a1, ...);
enum { JobNbdReplyc4 = 7 };
typedef const struct Some5f177174 Constant800c70a8;
typedef BlockBackend AliasBlockBackend;
void Node_co_pwrite_zeroesc_5_entry(void *opaque);
typedef const long double Constante7e78e4c;
typedef double Functionbc288853(double a0, int a1, long double _Complex a2, ...);
typedef int X9PwriteZeroesc6;
enum { NodeTruncatec7 = 7 };
typedef BdrvChild *HandleBdrvChild;
typedef BlockDriverState *HandleBlockDriverState;
typedef _Bool Function8dad011f(int a0, long double _Complex a1);
static inline int X9GetSizec9(int a) { return a; }
typedef int Function5b9dfe4d(double _Complex a0, _Bool a1, long double _Complex a2, ...);
long no_co_wrapper blk_co_co2c_0(BlockBackend *blk_co2c_0, signed char index(void), Unknown07d79e56 p2);
Somee270bab7 co_wrapper x9_pwrite_zeroesc0(long double x9_co_pwrite_zeroesc0_entry, const Arraya760fc7d X9PwriteZeroesc0, Constant20ee33ba bdrv_graph_wrlock, const volatile OTHER6F1C0BE7 blk_get_aio_context, char bytes);
Other37ee49c0 no_co_wrapper bdrv_co_in_progressc_1(int16_t, Constantcf50b8ba);
float _Complex co_wrapper Node_in_progressc1(volatile BdrvChild *, BdrvChild *p1, Function439134a5 p2, _Other66ec1c61 blk_get_aio_context, unsigned int NodeInProgressc1, Unknown7b60f772 ret_, BdrvChild *p6, Function439134a5 p7, _Other66ec1c61 p8, unsigned int p9, Unknown7b60f772 p10, BdrvChild *p11, Function439134a5 p12, _Other66ec1c61 p13, unsigned int p14, Unknown7b60f772 p15, BdrvChild *p16, Function439134a5 p17, _Other66ec1c61 p18, unsigned int p19, Unknown7b60f772 p20, BdrvChild *p21, Function439134a5 p22, _Other66ec1c61 p23, unsigned int p24, Unknown7b60f772 p25, BdrvChild *p26, Function439134a5 p27, _Other66ec1c61 p28, unsigned int p29, Unknown7b60f772 p30);
enum Mode8ab9b57d co_wrapper_mixed Node_co2c_2(void);
OTHER40E41774 co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc2(struct BlockBackend *_flags, const BdrvChild *p1, void Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc2_entry(long double a0, void **a1, int a2, ...), volatile enum Mode2ccc7eab index);
_Otherd2a022a7 co_wrapper_mixed Node_co2c_3(OTHERD422E100 _flags, int nbSectors, const volatile Some4fc9993a Flags, int Node_co_co2c_3_entry(int a0, ...), Other40e41774 p4);
int co_wrapper_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc3(BlockDriverState const *child, _Other4be3a412 x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc3, long X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc3, _Other41993409, Some3a0b03d0 p4, Some4e7fa60f x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc3_entry);
struct hidden_one co_wrapper_mixed *job_nbd_Replyc_4(struct BlockBackend *const yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Constant800c70a8 AioContext);
union Some86236777 no_co_wrapper blk_co_nbd_Replyc4(AliasBlockBackend *const);
char co_wrapper *Node_pwrite_zeroesc_5(int aio_context_acquire, Unknown686af274 p1, enum Mode8a1d685b Coroutine, Constante7e78e4c n1, int);
Unknown56e6bf7d no_co_wrapper Node_co_pwrite_zeroesc5(const BdrvChild *bdrv_graph_wrlock, Functionbc288853 AioContext, int p2);
void co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesc_6(AliasBlockBackend *AioContext, int co, int table[co+1]);
long double co_wrapper_mixed bdrv_in_progressc6(const BlockBackend *bdrv_in_progressc6, BlockDriverState *AioContext, int count, int table[count+1]);
struct Some02ec471a co_wrapper_mixed_bdrv_rdlock Node_Truncatec_7(HandleBdrvChild Node_Truncatec_7, _Bool NodeTruncatec7, bool p2);
int co_wrapper_bdrv_rdlock job_ac7(HandleBlockDriverState job_co_ac7, float AioContext, bool co_wrapper_count);
double _Complex co_wrapper_mixed_bdrv_rdlock Node_Truncatec_8(const volatile int64_t p0, Function8dad011f Node_co_Truncatec_8, Unknowne27cda80 p2, long double Node_co_Truncatec_8_entry);
void no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxc8(BlockDriverState *const aio_context_acquire);
float co_wrapper x9_get_sizec_9(void);
long unsigned int no_co_wrapper blk_co_nbd_Replyc9(struct BdrvChild *const blk_co_nbd_Replyc9, Function5b9dfe4d p1, struct Somec3ebe976);
static inline int NodeInProgressd0(int a) { return a; }
extern int bdrv_co_co2d_1_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef _Bool Arrayf6b13ead[4];
struct BlkCoPwriteZeroesd2 { int taken; };
typedef void **Array1d4103f4[4];
void job_ad_3_bh(void *opaque);
typedef ssize_t Functionda209590(int, int, uint64_t);
enum { BdrvCoAd9 = 7 };
typedef const union Somee20c5585 Constante4c0438b;
enum Mode01e5d05a co_wrapper_bdrv_rdlock Node_in_progressd_0(struct hidden_one *, void Coroutine(unsigned, int, ...), bool NodeInProgressd0, float _Complex ret, float _Complex);
Unknown686af274 co_wrapper_bdrv_rdlock x9_in_progressd0(const BlockDriverState *const p0, double, int(*p2)(volatile QDict *), double _Complex aio_bh_schedule_oneshot_full, enum Mode2ccc7eab Coroutine, volatile float _Complex qemu_get_current_aio_context);
int co_wrapper_mixed bdrv_co2d_1(AliasBlockDriverState *const s, Arrayf6b13ead BdrvCo2d1, long double _Complex i, int bdrv_co2d_1[sizeof(int)]);
union Some99568231 co_wrapper_bdrv_rdlock bdrv_get_sized1(volatile BlockBackend *const bdrv_co_get_sized1, union Some2610599e p1);
_Bool no_co_wrapper blk_co_pwrite_zeroesd_2(const BdrvChild *in_progress, const Array1d4103f4 aio_bh_schedule_oneshot_full, uint32_t blk_pwrite_zeroesd_2, double BlkCoPwriteZeroesd2, signed char p4(void));
int no_co_wrapper Node_co_in_progressd2(volatile BlockDriverState *s_2, int Node_in_progressd2, float Node_in_progressd2_bh, const char **, int qemu_coroutine_self, enum Moded07fe603 qemu_coroutine_create);
enum Modeb559d51f no_co_wrapper job_co_ad_3(long double s);
BlockBackend no_co_wrapper *const *x9_co_ad3(BlockDriverState *x9_ad3, BdrvChild **p1);
unsigned __int128 co_wrapper_mixed_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_4(volatile enum Modebb7ef5e5 job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxd_4);
long long co_wrapper_mixed blk_nbd_Replyd4(BdrvChild *const BdrvPollCo);
char co_wrapper_mixed *Node_ad_5(Functionda209590 bytes, Unknown7b60f772 Node_co_ad_5, double Node_ad_5);
BlockDriverState co_wrapper_mixed **bdrv_peekd5(struct BdrvChild *const bdrv_peekd5, BlockBackend const *bdrv_co_peekd5);
Somefdf87111 no_co_wrapper job_co_ad_6(Unknowna67fecc0 job_ad_6, Some940cf4e3 qemu_coroutine_create);
float co_wrapper_mixed_bdrv_rdlock Node_ad6(BlockDriverState const *const Coroutine, bool, BdrvChild const *co_wrapper_count, long long Node_co_ad6_entry, signed char p4, uint16_t BdrvPollCo);
OTHER01B80982 co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesd_7(long double _Complex poll_state, volatile float _Complex x9_co_pwrite_zeroesd_7, ptrdiff_t p2);
void co_wrapper_mixed_bdrv_rdlock blk_Truncated7(wchar_t, Otherd2a022a7 blk, bool blk_co_Truncated7_entry, _Bool blk_co_Truncated7, _Bool(*const volatile *BlkTruncated7)[16]);
long double co_wrapper Node_peekd_8(struct BlockDriverState *const blk, _Bool, int Node_peekd_8, int(*p3)[16]);
int co_wrapper blk_pwrite_zeroesd8(int blk_co_pwrite_zeroesd8(void), Unknown39d5aad1 i);
float no_co_wrapper bdrv_co_ad_9(volatile BlockDriverState *ALL);
float no_co_wrapper job_co_peekd9(struct BlockDriverState *const p0, unsigned long long int bdrv_graph_co_rdlock, enum Mode47ab3b9b job_peekd9_bh, Constante4c0438b AioContext, _Bool p4, BlockBackend const *);
typedef BlockBackend *HandleBlockBackend;
typedef signed char OTHER7CE13253;
typedef int Arrayd2a022a7[4];
typedef int Otherd2a022a7;
struct Some27e6a25b { float _Complex m0; double _Complex m1; };
typedef struct Some27e6a25b Otherb64bcf3d;
typedef int Unknownd2a022a7;
struct hidden_one;
enum Mode646d3608 { Mode646d3608_0 = 1 << 4, Mode646d3608_1, Mode646d3608_2 };
typedef struct { int m0; unsigned m1[3]; uint64_t m2; enum Mode646d3608 m3; unsigned bits : 3; } Somef7acf6fe;
typedef float Other4718997b;
typedef struct { BlockBackend **m0; int32_t m1[17]; _Bool m2; uint8_t (*m3[17])[16]; } Some1cbd4dd8;
typedef int32_t Unknown03bf1c95;
enum Mode36e9d246 { Mode36e9d246_0 };
struct Some3c9455b0 { int m0[3]; int m1; long double m2; ssize_t m3; unsigned bits : 3; };
typedef unsigned __int128 Unknownb0ed6b30;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int Otherd2a022a7_t;
typedef char Unknownf855cb95;
typedef long Unknown1defb212;
typedef BlockDriverState AliasBlockDriverState;
typedef void Function44f2a91e(long int);
static inline int X9InProgresse8(int a) { return a; }
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
int co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroese_0(const HandleBlockBackend co, int blk_co_pwrite_zeroese_0, long double p2, float *volatile *qemu_in_coroutine, int aio_bh_schedule_oneshot[0x10u]);
bool co_wrapper_bdrv_rdlock bdrv_pwrite_zeroese0(struct BdrvChild *Coroutine, OTHER7CE13253 bdrv_pwrite_zeroese0, Arrayd2a022a7 aio_co_wake, wchar_t qemu_coroutine_create, Otherd2a022a7 bdrv_co_pwrite_zeroese0);
Otherb64bcf3d co_wrapper_bdrv_rdlock job_co2e_1(_Bool job_co_co2e_1, Unknownd2a022a7 AioContext);
void co_wrapper_mixed Node_pwrite_zeroese1(_Bool aio_co_wake, bool ret(volatile struct hidden_one *, __int128, int32_t), int Coroutine, float _Complex ALL, const Somef7acf6fe assume_graph_lock[static 4]);
int8_t co_wrapper_mixed(*const volatile *Node_get_sizee_2(BdrvChild *Node_co_get_sizee_2_entry, Other4718997b p1, Some1cbd4dd8 AioContext))(float _Complex a0, _Bool a1, long long a2);
Unknown03bf1c95 co_wrapper_mixed bdrv_Truncatee2(volatile BdrvChild *p0, enum Mode36e9d246 p1, float _Complex BdrvTruncatee2, double _Complex bdrv_co_Truncatee2, struct Some3c9455b0 _flags, short ret_);
enum Mode36e9d246 co_wrapper_mixed job_peeke_3(void);
Unknownb0ed6b30 co_wrapper_mixed bdrv_get_sizee3(enum Modef9ea3c6d AioContext, void(*co_wrapper_count)(float a0, ...), int blk_bs);
Otherd2a022a7_t co_wrapper_mixed_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe_4(int ctx, Unknownf855cb95 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int count, int table[count+1]);
void co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe4(BlockBackend const *p0, float, double, bool Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe4, float _Complex NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe4);
int no_co_wrapper x9_co_nbd_Replye_5(volatile float _Complex *const volatile *x9_nbd_Replye_5, int p1, int p2(_Bool a0, uint32_t a1, unsigned long long int a2, ...), long p3[][2], long double _Complex aio_context_acquire);
Unknown1defb212 co_wrapper_bdrv_rdlock Node_Truncatee5(void);
int no_co_wrapper job_co_ae_6(const HandleBlockBackend p0, int64_t job_ae_6, int bdrv_graph_rdlock_main_loop, int arg1, int table[arg1+1]);
float _Complex co_wrapper_mixed_bdrv_rdlock x9_get_sizee6(struct BlockDriverState *aio_wait_kick);
int co_wrapper_mixed Node_in_progresse_7(BlockBackend *Node_co_in_progresse_7, AliasBlockDriverState *NodeInProgresse7, double p2(size_t(*a0)(double, short, float, ...)), void(*qemu_coroutine_self)(int), int Node_co_in_progresse_7_entry, Function44f2a91e p5);
void co_wrapper_bdrv_rdlock blk_peeke7(const BdrvChild *p0);
int co_wrapper x9_in_progresse_8(BlockBackend const *bytes, long double _Complex Coroutine);
double _Complex co_wrapper_bdrv_rdlock bdrv_in_progresse8(float bdrv_co_in_progresse8, Unknownf855cb95 in_progress);
long double co_wrapper job_ae_9(const BlockBackend *job_co_ae_9, char, volatile BdrvChild *p2, enum Mode4b47f04e bytes);
enum Mode36e9d246 co_wrapper bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe9(struct BlockBackend *nbSectors, const BdrvChild *BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe9, int(*bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe9)(void), int p3, int poll_state, wchar_t p5);
typedef unsigned int Unknown2ef0b51c;
static inline int BdrvGetSizef1(int a) { return a; }
typedef float _Complex Functione6638012(void);
typedef int Functiona9542f43(void);
typedef uint32_t Unknown4b75eb3b;
typedef const volatile Unknown4b75eb3b Constantf2894540;
typedef char Unknownf855cb95;
typedef union { int m0; double _Complex m1; } Some3886bc52;
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
struct Somef2f3076b { int m0[3]; _Bool m1[3]; };
typedef BlockBackend AliasBlockBackend;
typedef struct Error Error;
extern int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_3_entry;
typedef BlockDriverState *HandleBlockDriverState;
typedef unsigned long long int Unknownfc5324b1;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf4;
struct Hidden;
void Node_co_af_5_entry(void *opaque);
struct hidden_one;
typedef union { unsigned int m0; } Some25da1821;
struct BlkCo2f7 { int taken; };
typedef volatile char *Array9d495820[4];
struct NodePwriteZeroesf9 { int taken; };
typedef signed char Unknown7ce13253;

# ifndef CONFIG_CASE_1 // why
int co_wrapper_mixed/* { ( */bdrv_nbd_Replyf_0(BdrvChild *c\
onst bdrv_co_nbd_Replyf_0, float/* é€ */_Complex BdrvNbdReplyf0, Unknown2ef0b51c ALL/* { ( */, bool, long double _\
Complex p4, wchar_t p5);

#	else /* else */
#pragma once
# endif

# ifndef CONFIG_CASE_2 // why
unsigned __int128 co_wrapper \
Node_nbd_Replyf0(_Bool);

#	else /* else */
#pragma once
# endif

#if defined(CASE) && \
    CASE > 3
int co_wrapper_mixed bdrv_get_sizef_1(volatile double co_, Functione6638012 BdrvGetSizef1, vo\
id AioContext(voi\
d **a0, long int a1),/* " */unsigned long long int s\
_2, Functiona954\
2f43 p4)/* { ( */;

#elif 1
int other_3;
#endif

#if 1
Constantf2894540 no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf1(/* " */ \
Unknownf855cb95 err\
p$, Some3886bc52/* * */s, Unknownf855cb95 p2, Some3886bc52 \
p3, Unknownf855cb95 p4, Some3886bc52 p5, Unknownf855cb95 p6, Some3886bc52 \
p7, Unknownf855cb95 p8,/* @param n[in] */Some3886bc52 p9, Unknownf855cb95 p10/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, Some3886bc52 p11, Unknownf855cb95 p12, Some3886bc52 p13, Unknownf855cb9\
5 p14, Some3886bc52 p15,/* { ( */Unknownf855cb95 p16, Some3886bc52 p17, Unknownf855cb95 p18, \
Some3886bc52 p19, Unknownf855cb95 p20, Some3886bc52 p21, Unknownf855cb95 p22, Some3886bc52 p23, Unknownf855cb95 p24, Some3886bc52 p25, Unknownf855cb95 p2\
6, Some3886bc52 p27, Unknownf855cb95 p28, Some3886bc52 p29, Unknownf855cb95 p30, Some3886bc52/***/p31, Unknownf855cb95 p32,/* @param n[in] */Some3886bc52 p33, \
Unknownf855cb95 p3\
4, Some3886bc52 p35, Unknownf855cb95 p36, Some3886bc52/* @param n[in] */p3\
7, Unknownf855cb95 p38,/* why */Some3886bc52 p39, Unknownf855cb95 p\
40, Some3886bc52 p41,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */ \
Unknownf855cb95 p42, Some3886bc\
52 \
p43/* #if 0 */, Unknownf855cb95 p44, Some3886bc52 p\
45, Unknownf855cb95 p46, Some3886bc52 p47,/* { ( */Unknownf855cb95 p48/* " */, Some3886bc52 p49, Unknownf855cb95/* * */p50, So\
me3886bc52 p5\
1, Unknownf855cb95 p52, Some3886bc52 p53, Unknownf855cb95 p54, Some388\
6bc52 p55, Unknownf855cb95 p56, Some3886bc52 p57, Unknownf855cb95 p58, Some3886bc52 p59, \
Unknownf855cb95 p60/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, Some3886bc52/* @param n[in] */p61, Unknownf855cb95 p62);

#else
int co_wrapper bdrv_decoy(
#endif
void co_wrapper_mixed_bdrv_rdlock job_in_progressf_2(BdrvChild *blk, _Bool job_in_progressf_2, BlockBackend const * \
AioContext, enum/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */Mode01e5d05a/***/aio_context_release, in\
t/***/co_, struct Somef2f3076b job_co_in_progressf_2/* é€ */[sizeof(int)][2], int co\
unt, int table[ \
count \
+1]);

#if 0
don't co_wrapper
#else
void co_wra\
pper_bdrv_rdlock bdrv_co2f2(AliasBlockBackend *const p0 \
, BlockDriverState *opaque, volatile/* * */ \
Error *const vol\
atile Coroutine,/* * */float p3);

#endif
BlockDriverState co_wrapper *Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_3(HandleBlockDriverState Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\
xxxf_3, \
int offset \
(int8_t, void */* ' */*/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, unsigned/* * */__int128), float _Complex p\
2,/* co_wrapper_mixed */uint16_t arg1, int NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf3[2 *3], Unknownfc5324b1 p5);
extern "C" {
volatile int no_co_wrapper x9_co_nbd_Replyf3(/* " */BlockDriverState/**/*const/* #if 0 */volatile *, void Flags(signed int/* { ( */, float, unsigned/* #if 0 */__int128),/**/lon\
g double, enum Modef9ea3c6d aio_context_release/* * */, const BlockBackend *bdrv_graph_rdlock_main_loop);
}
const struct/* é€ */Hidden no_co_wrapper *bdrv_co_xxxxxxxxxxxxxxx\
xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_4(struct BlockBackend *BdrvPollCo/* { ( */, BlockBackend *const volat\
ile */* why */aio_wait_kick, unsigned char BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf4, int/***/nbSectors, double _Complex qemu_coroutine_self/* @param n[in] */);
void co_wrapper_bdrv_rdlock(*Node_get_sizef4(in\
t Coroutine) \
)(int/* @param n[in] */a0/* * */ \
, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */a1,/* #if 0 */off_t a2)/**/;
enum/* co_wrapper_mixed */Modef9ea3c6d co_wrapper(Node_af_5 \
)(uint16_t(*/**/*)(int, double, float, ... \
), ssize_t opaque \
);
extern "C" {
void co_w\
rapper_mixed_bdrv_rdlock blk_pwrite_zeroesf5(const Error *);
}

#if 1
int no_co_wrapper/* @param n[in] */(blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxf_6)(void);

#else
#if 1
int co_wrapper bdrv_decoy(BlockDriverState *bs);
#endif
#endif
int16_t co_wrapper_mixed blk_get_sizef6/* é€ */(struct Hidden *BlkGetSizef6,/* why */const vol\
atile char **p1, int8_t p2(int a0, ...), \
struct/* #if 0 */hidden_o\
ne **blk_co_get_sizef6,/* é€ */Some25da1821 p4);

#if defined(CASE) && \
    CASE > 15
off_t co_wrapper_mixed(blk_co2f_7)(double, int p\
1);

#elif 1
int other_15;
#endif
extern "C" {
c\
onst int co_wrapper bdrv\
_Truncatef7/* { ( */(struct/**/BlockBackend *, Array9d\
495820 bdrv_co_Truncatef7, volatile BlockDriverSt\
ate */* @param n[in] */ \
BdrvTruncatef7, char p3, void *volatile *volatile *bdrv_Truncatef7 \
) \
;
}
long double/* é€ */_Complex no_co_wrapper blk_co_Truncatef_8(/* é€ */in\
t, int p1/* ' */[/* * */const 2][5], enu\
m Modef9ea3c6d p2, wchar_t blk_Truncatef_8, in\
t/* @param n[in] */);
lon\
g int co_wrapper_\
mixed bdrv_Truncatef8(Unknown2ef0b51c bdrv_co_Truncatef8/* é€ */, struct Hidden *s_2, int assume_graph_lock/* why */, float _Co\
mplex p3, Unknownf855cb95 p4);
Unknown7ce13253 co_wrapper_mixed(Node_pwrite_zeroesf_9)(Unknownf855cb95 p0 \
, int s_2,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */float _Compl\
ex);
void co_wrapper_bdrv_rdlock job_co2f9/* * */(vo\
id);
typedef int BdrvTruncateg1;
static inline int NodeCoPwriteZeroesg2(int a) { return a; }
typedef BlockDriverState AliasBlockDriverState;
typedef BlockBackend *HandleBlockBackend;
typedef uint16_t Array39d5aad1[4];
typedef BdrvChild AliasBdrvChild;
extern int x9_co_Truncateg_6_entry;
typedef int Functiona9542f43(void);
typedef BlockDriverState *HandleBlockDriverState;
typedef BlockBackend AliasBlockBackend;
int co_wrapper_mixed_bdrv_rdlock(/* é€ */*x9_ag_0(enum Modeaafe640c co_wrapper_count, int// { ( 
, int(*poll_state/* why */)[1], int x9_co_ag_0, OTHER4BE3A412 p4))[16];
void co_wrapper_mixed_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg0(const/* #if 0 */BdrvChild *nbSectors, int aio_wait_kick, int(*const volatile *p2)[1], long double _Complex bytes, BlockDriverState *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg0, volatile BdrvDirtyBitmap/* * */*n1)/* why */;
_Other5cb56a87 co_wrapper_mixed_bdrv_rdlock bdrv_Truncateg_1(// * 
BdrvChild/* ' */*bs, enum Modec46a2ff4 BdrvPollCo, struct Some91b47b09 Coroutine,/* " */int8_t p3, double/***/, volatile QDict *p5);
enum Mode6ef56d6a no_co_wrapper bdrv_co_ag1(BlockBackend// { ( 
*const/* { ( */BdrvPollCo, void **volatile *bytes, int p2/* why */, long int ret_// * 
)/* @param n[in] */;
struct Hidden no_co_wrapper *Node_co_pwrite_zeroesg_2(BlockDriverState const/* " */*p0, const struct Hidden *bdrv_poll_co, Unknown39d5aad1 s_// * 
, const struct Hidden// é€ 
*p3, Unknown39d5aad1 p4, const struct Hidden *p5// é€ 
, Unknown39d5aad1// why 
p6, const struct/* * */Hidden//
*/***/p7/***/, Unknown39d5aad1 p8, const struct Hidden *p9, Unknown39d5aad1 p10, const struct Hidden */* " */p11, Unknown39d5aad1/* #if 0 */p12,/* é€ */const struct Hidden *p13/* ' */, Unknown39d5aad1 p14, const struct Hidden *p15, Unknown39d5aad1 p16, const struct Hidden *p17, Unknown39d5aad1 p18/* co_wrapper_mixed */, const struct Hidden *p19,// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
Unknown39d5aad1 p20, const struct/* @param n[in] */Hidden *p21, Unknown39d5aad1 p22, const struct Hidden *p23, Unknown39d5aad1 p24,// " 
const struct Hidden *p25, Unknown39d5aad1 p26, const struct Hidden *p27, Unknown39d5aad1 p28, const// * 
struct Hidden *p29, Unknown39d5aad1 p30)/* #if 0 */;
enum Mode22154ece co_wrapper bdrv_ag2(AliasBlockDriverState *errp$, struct// * 
Some03820068 bdrv_co_ag2,/* #if 0 */signed int poll_state/* é€ */,/* * */void// why 
(**bdrv_graph_co_rdlock)/* é€ */(long unsigned int, double _Complex// * 
,/* @param n[in] */long/* é€ */long)//*
, struct Some03820068 p4, signed/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */// * 
int p5, void(**/* #if 0 */p6)/* #if 0 */(/**/long// co_wrapper_mixed 
unsigned int, double _Complex/**/, long long),/***/struct Some03820068 p7, signed int p8, void(**p9)(long unsigned int, double _Complex, long long), struct Some03820068 p10, signed int p11, void(**p12/* ' */)(long unsigned int/**/, double _Complex, long//*
long), struct/**/Some03820068 p13, signed int p14, void(/* @param n[in] */**p15// co_wrapper_mixed 
)(long unsigned int, double _Complex, long long/* #if 0 */)// co_wrapper_mixed 
, struct Some03820068 p16, signed//*
int p17, void(**p18)(long unsigned int, double _Complex,/* " */long long), struct Some03820068 p19,/* #if 0 */signed// @param n[in] 
int p20/* #if 0 */, void(**p21)/* ' */(long unsigned int, double// * 
_Complex, long long), struct Some03820068 p22,/* * */signed// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
int p23, void/* { ( */(**p24)(long unsigned int, double _Complex,/**/long long),/* co_wrapper_mixed */struct// why 
Some03820068 p25, signed int p26, void/* @param n[in] */(**p27/* why */)(long unsigned int, double _Complex, long long), struct Some03820068 p28, signed/***/int p29, void(**p30)(long unsigned int,/* @param n[in] */double _Complex// why 
,/* * */long long), struct Some03820068 p31, signed int p32, void(**p33)(long unsigned/* * */int, double _Complex, long// * 
long/* " */// @param n[in] 
), struct Some03820068 p34, signed int p35, void(*/***/*p36)(long// { ( 
unsigned/* é€ */int, double _Complex, long/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */long), struct// why 
Some03820068 p37, signed int p38, void/* why */// * 
(**p39)(long unsigned int,// @param n[in] 
double _Complex/* why */, long long), struct Some03820068 p40, signed int p41, void(**p42)(long unsigned int, double _Complex//*
, long// why 
long/* " */), struct Some03820068 p43,/* * */signed int p44// co_wrapper_mixed 
, void(**p45)(long unsigned int, double _Complex, long long), struct/* * */Some03820068 p46, signed//*
int p47, void(**p48/* { ( */)(long unsigned int// why 
,/* * */double _Complex,/***/long long),/* #if 0 */struct Some03820068 p49, signed int/* é€ */p50//*
,/* é€ */void(**p51)(long/* { ( */unsigned int, double _Complex,/* @param n[in] */// @param n[in] 
long long/* @param n[in] */), struct Some03820068 p52, signed int p53, void(/* " */**/* * */p54)(// #if 0 
long/* @param n[in] */unsigned/* @param n[in] */int, double _Complex, long long)/* ' */,/**/struct Some03820068 p55/* é€ */, signed int/* #if 0 */p56, void/* é€ */(*/* é€ */*p57)/* * */(long unsigned int, double _Complex,/**/long/* co_wrapper_mixed */long), struct Some03820068 p58, signed/* * */int p59, void(**p60)(long unsigned int, double _Complex, long long/* * */), struct Some03820068/**/p61, signed int p62, void(**p63)(// why 
long unsigned int, double _Complex, long long), struct Some03820068 p64, signed int p65, void(**/***/p66)(long//*
unsigned int, double _Complex, long long/* ' */), struct Some03820068 p67, signed int p68, void(**p69)(long unsigned int,/* why */double _Complex, long long/* co_wrapper_mixed */), struct Some03820068 p70, signed int p71, void(**p72)/* * */(long unsigned/* " */int, double _Complex/* #if 0 */,/* why */long long)/* ' */,/* { ( */struct Some03820068 p73, signed int p74, void(**p75)(long unsigned int, double _Complex, long long), struct Some03820068 p76, signed int p77//
, void(**p78)(long// co_wrapper_mixed 
unsigned int, double _Complex, long long), struct Some03820068 p79, signed int p80,// é€ 
void(**p81// é€ 
)/**/(long/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */unsigned int, double _Complex, long long), struct Some03820068 p82, signed int p83,// * 
void(**/* #if 0 */p84)(// é€ 
long unsigned int, double//*
_Complex, long long), struct Some03820068/* co_wrapper_mixed */p85, signed int p86, void(**p87)(long unsigned int, double _Complex, long long), struct Some03820068 p88, signed/* ' */int/**/p89, void(**p90)(long unsigned/* why */int, double _Complex, long long), struct/* " */Some03820068 p91, signed int p92, void(**p93)(long unsigned int, double _Complex, long long), struct// co_wrapper_mixed 
Some03820068 p94, signed int p95, void(**/* #if 0 */p96)//
(long unsigned int/***/, double/* @param n[in] */_Complex,/* * */long long)// #if 0 
, struct/**/Some03820068 p97, signed int p98,/***/void/* { ( */(**p99)(long unsigned int, double _Complex, long long/* co_wrapper_mixed */), struct//*
Some03820068 p100, signed int p101, void(**p102)(long unsigned/* why */int,/* é€ */// é€ 
double _Complex, long long),// é€ 
struct Some03820068 p103/***/, signed int p104, void(*/* é€ */*p105// #if 0 
)(long unsigned int,/* co_wrapper_mixed */double/* * */_Complex, long long), struct Some03820068 p106, signed int p107,/* #if 0 */void(**p108)(long unsigned int, double/* é€ */_Complex, long long), struct Some03820068 p109, signed int p110,// é€ 
void(**p111/* @param n[in] */)(long unsigned int, double _Complex, long long), struct//*
Some03820068 p112, signed/* " */int p113, void(*/**/*p114)(long unsigned int// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
, double _Complex, long long), struct// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
Some03820068/* why */p115, signed int p116,/* ' */void(**/* * */p117)(long unsigned int, double/* #if 0 */_Complex, long long), struct Some03820068 p118/* * */, signed int p119, void(**p120)/* @param n[in] */(long unsigned int/* ' */,/* why */double _Complex, long/* @param n[in] */long), struct Some03820068 p121, signed int p122, void(**/* * */p123)(long unsigned int, double _Complex, long long// { ( 
), struct Some03820068 p124, signed int p125, void/* why */(/* é€ */**p126/* ' */)(long unsigned int, double _Complex, long long/* { ( */), int s, int table[s+1])/* * */// " 
;
_Bool co_wrapper job_co2g_3(BlockBackend *const/***/ret);
double co_wrapper_mixed// é€ 
bdrv_in_progressg3(const Some88179f31 aio_wait_kick, long/* { ( */int/* #if 0 */Coroutine, int p2, _Other41993409 i);
Some5a49b8f5 co_wrapper_mixed_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_4(HandleBlockBackend qemu_get_aio_context, long double co_wrapper_count[sizeof(int)],/* é€ */double _Complex p2);
enum Modecf2943fa co_wrapper// #if 0 
bdrv_in_progressg4/* #if 0 */(int/* * */BdrvInProgressg4, int arg1, int table[arg1+1]);
void no_co_wrapper// #if 0 
Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5(BlockDriverState const *const AioContext, Array39d5aad1 Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5, AliasBdrvChild *NodeCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg5, int p3, Other94159828_t p4, Unknownd2a022a7/* #if 0 */Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxg_5);
struct Someee36b81c co_wrapper_mixed x9_in_progressg5(volatile BdrvChild/* #if 0 */*x9_co_in_progressg5// * 
, Unknown4b1e0938 child, int blk, off_t, const volatile Unknown03bf1c95/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */nbSectors/**/);
float/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */co_wrapper_mixed x9_Truncateg_6(bool x9_co_Truncateg_6,//*
off_t/***/, long double _Complex p2, double p3);
struct Some131af1db co_wrapper bdrv_Truncateg6(BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
Other71821c04_t no_co_wrapper job_co_get_sizeg_7/**/(Functiona9542f43/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */ctx, AliasBdrvChild/* why */*job_co_get_sizeg_7);
struct hidden_one no_co_wrapper *Node_co_peekg7(BlockBackend *Node_peekg7, HandleBlockDriverState s, enum Mode22154ece Node_co_peekg7, bool//*
p3, int Coroutine/* #if 0 */)// #if 0 
;
long double co_wrapper_mixed x9_nbd_Replyg_8// ' 
(/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */int poll_state[static/* " */4])/* why */// co_wrapper_mixed 
;
double _Complex//*
co_wrapper_mixed bdrv_pwrite_zeroesg8/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */(Some9385680b/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */AioContext, struct Some5f092935 bdrv_co_pwrite_zeroesg8[4], const/* { ( */Some7c166e36 p2[/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */static 4],//*
const volatile int bdrv_graph_wrlock/* { ( */, uint32_t)// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
;
Unknownfc5324b1 co_wrapper_mixed_bdrv_rdlock bdrv_nbd_Replyg_9(AliasBlockBackend *// { ( 
BdrvNbdReplyg9, Some668ea966/* co_wrapper_mixed */, long unsigned int/* * */// * 
bdrv_co_nbd_Replyg_9, AliasBlockBackend */**/p3);
BlockBackend no_co_wrapper *job_co_Truncateg9(volatile// #if 0 
BlockBackend *BdrvPollCo,// { ( 
double _Complex qemu_get_current_aio_context,// @param n[in] 
BlockBackend/* ' */*volatile *p2, int// co_wrapper_mixed 
*job_Truncateg9_bh// #if 0 
, Unknownd2a022a7 bdrv_poll_co);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1(a, b) __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5 __attribute__((unused))
#define CASE_API_6 __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8(a, b) __attribute__((unused))
static inline int BdrvTruncateh0(int a) { return a; }
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef struct QEMUIOVector QEMUIOVector;
typedef BdrvChild AliasBdrvChild;
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
union Somea502f37c { enum Mode1a34d831 m0[17]; };
enum Modeb559d51f { Modeb559d51f_0 = 1 << 4, Modeb559d51f_1, Modeb559d51f_2 = 3 };
typedef enum Modeb559d51f Other80e9dc85;
typedef int Otherd2a022a7_t;
struct hidden_one;
typedef uintptr_t Unknown8cf2aa7c;
struct Hidden;
struct __attribute__((packed)) Somefcc30b2b { int m0; volatile struct Hidden *m1[17]; };
typedef struct Somefcc30b2b Other9151707a;
typedef enum Mode1a34d831 _Other6f1c0be7;
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
union Some95ac882c { enum Modede4e1a7a m0[3]; long double m1; int m2; BlockDriverState *volatile *m3; };
typedef BlockDriverState *HandleBlockDriverState;
typedef int32_t Unknown03bf1c95;
typedef uint16_t Array39d5aad1[4];
struct __attribute__((packed)) Some614c5821 { uint8_t m0[3]; struct Hidden *m1[3]; };
void Node_co_pwrite_zeroesh_4_entry(void *opaque);
typedef union { const volatile bool *m0; void **m1[17]; } Some27f71061;
typedef size_t Unknown07d79e56;
enum Mode36753ce5 { Mode36753ce5_0 = 1 << 4, Mode36753ce5_1 = 3, Mode36753ce5_2 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Some89da402f { enum Modef9ea3c6d m0; };
extern int x9_co_Truncateh_6_entry;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef union { size_t m0[17]; float _Complex m1; enum Mode36e9d246 m2[17]; } Somed1dcd507;
void blk_co_peekh_7_entry(void *opaque);
typedef unsigned __int128 Unknownb0ed6b30;
typedef BlockBackend *HandleBlockBackend;
extern int blk_co_in_progressh_8_entry;
typedef int _Otherd2a022a7;
extern int bdrv_peekh_9_bh;
typedef uint8_t Unknowne27cda80;
typedef const Unknowne27cda80 Constant6a5c2214;
typedef struct JobTxn JobTxn;
union Some99a1312a { volatile JobTxn *m0[17]; };

const char decoy_array_1[] = "\"" "int co_wrapper bdrv_decoy(BlockDriverState *bs);" "/*";

# ifndef CONFIG_CASE_1 // why
extern int co_wrapper_mixed_bdrv_rdlock(bdrv_Truncateh_0)(volatile BdrvDirtyBitmap *const p0[const 2], const QEMUIOVector *ret_, int arg2(void), int(*const BdrvTruncateh0[])[3], BlockBackend *assume_graph_lock);

#	else /* else */
#pragma once
# endif
_Bool co_wrapper_mixed_bdrv_rdlock bdrv_in_progressh0(AliasBdrvChild *n1, union Somea502f37c BdrvPollCo, int bs(int, int(*)(bool, bool, ...)), struct BdrvChild *co, double bdrv_co_in_progressh0_entry, double);
extern co_wrapper_bdrv_rdlock Other80e9dc85(bdrv_pwrite_zeroesh_1)(double _Complex p0, double _Complex n1, volatile Otherd2a022a7_t bdrv_co_pwrite_zeroesh_1_entry, _Bool poll_state_, int bdrv_pwrite_zeroesh_1(int8_t a0, int a1, ...));

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
extern struct hidden_one co_wrapper_bdrv_rdlock CASE_API_0(1, (2)) *bdrv_co2h1(BlockBackend const *p0, int BdrvCo2h1, short ALL(unsigned long long int, long double _Complex, _Bool, ...), int bytes, char *co_wrapper_count)CASE_API_1(1, (2));
extern BlockDriverState co_wrapper_bdrv_rdlock **x9_Truncateh_2(BdrvChild *const, int poll_state_, ptrdiff_t ret_, Unknown8cf2aa7c p3, long double Coroutine, long double _Complex BdrvPollCo);

#if 0
#error int co_wrapper bdrv_decoy(void);
#else
signed int co_wrapper_mixed_bdrv_rdlock CASE_API_2 bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh2(BlockDriverState *BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxh2, char *aio_context_acquire[ *][5], volatile bool arg2);

#endif

/*
int co_wrapper bdrv_decoy(BlockDriverState *bs);
*/
extern Other9151707a co_wrapper_bdrv_rdlock x9_Truncateh_3(ptrdiff_t X9Truncateh3, _Other6f1c0be7 co_wrapper_count, union Some95ac882c i);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
int16_t co_wrapper_mixed(job_peekh3)(HandleBlockDriverState child, Unknown03bf1c95 bdrv_graph_wrlock, Array39d5aad1 AioContext, struct Some614c5821[static 4], int blk_bs, float co_);
Some27f71061 co_wrapper_bdrv_rdlock(Node_pwrite_zeroesh_4)(void);

#define DECOY_10(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
const Unknown07d79e56 co_wrapper blk_Truncateh4(BdrvChild *const aio_wait_kick);

typedef struct Decoy11 { int co_wrapper_member; char no_co_wrapper_too[3]; } Decoy11;
co_wrapper_bdrv_rdlock enum Mode36753ce5 Node_Truncateh_5(BlockBackend *index, enum Modef9ea3c6d offset);
extern union Some89da402f no_co_wrapper blk_co_peekh5(BlockBackend *aio_bh_schedule_oneshot_full)CASE_API_3;
int co_wrapper_mixed x9_Truncateh_6(BdrvChild const *offset);

# ifndef CONFIG_CASE_14 // why
extern int co_wrapper_mixed_bdrv_rdlock(*(bdrv_pwrite_zeroesh6)(BlockBackend const *s_2, Somed1dcd507, wchar_t bdrv_co_pwrite_zeroesh6, struct BlockDriverState *i))[3];

#	else /* else */
#pragma once
# endif

#define co_wrapper_decoy_14 coroutine_fn
co_wrapper_bdrv_rdlock uint32_t blk_peekh_7(Unknownb0ed6b30 p0, ptrdiff_t aio_context_acquire, Unknownb0ed6b30 p2, ptrdiff_t p3, Unknownb0ed6b30 p4, ptrdiff_t p5, Unknownb0ed6b30 p6, ptrdiff_t p7, Unknownb0ed6b30 p8, ptrdiff_t p9, Unknownb0ed6b30 p10, ptrdiff_t p11, Unknownb0ed6b30 p12, ptrdiff_t p13, Unknownb0ed6b30 p14, ptrdiff_t p15, Unknownb0ed6b30 p16, ptrdiff_t p17, Unknownb0ed6b30 p18, ptrdiff_t p19, Unknownb0ed6b30 p20, ptrdiff_t p21, Unknownb0ed6b30 p22, ptrdiff_t p23, Unknownb0ed6b30 p24, ptrdiff_t p25, Unknownb0ed6b30 p26, ptrdiff_t p27, Unknownb0ed6b30 p28, ptrdiff_t p29)CASE_API_4(1, (2));
extern CASE_API_5 float co_wrapper_mixed_bdrv_rdlock job_peekh7(HandleBlockBackend JobPeekh7);
double _Complex co_wrapper_mixed_bdrv_rdlock blk_in_progressh_8(BlockBackend *blk_co_in_progressh_8, int p1, _Bool opaque, int co_wrapper_count, char p4);

#define DECOY_18 int co_wrapper bdrv_decoy(BlockDriverState *bs);
float _Complex co_wrapper_mixed(*volatile(x9_in_progressh8)(BlockDriverState *AioContext, int s_2, int aio_bh_schedule_oneshot, long double _Complex X9InProgressh8, _Otherd2a022a7 x9_in_progressh8, int p5))[3];

# ifndef CONFIG_CASE_19 // why
extern void no_co_wrapper bdrv_co_peekh_9(void);

#	else /* else */
#pragma once
# endif

struct co_wrapper_state_19;

#pragma co_wrapper decoy
extern CASE_API_6 Constant6a5c2214 co_wrapper_mixed_bdrv_rdlock CASE_API_7 blk_Truncateh9(const union Some99a1312a, float bdrv_poll_co, size_t BlkTruncateh9, int ALL, ptrdiff_t Coroutine(float a0, int a1, int a2, ...), int arg1, int table[arg1+1])CASE_API_8(1, (2));
typedef unsigned __int128 Unknownb0ed6b30;
enum Mode29d23aab { Mode29d23aab_0 = 1 << 4, Mode29d23aab_1 = 1 << 4, Mode29d23aab_2 = 100 };
typedef enum Mode29d23aab OTHERAB71B6A6;
struct hidden_one;
union Some6a2f21da { struct hidden_one *m0[17]; int m1[3]; BlockDriverState **m2; };
typedef float Function820182f4(bool a0, int a1, ...);
enum Mode4e1da079 { Mode4e1da079_0 = 3, Mode4e1da079_1 = 3, Mode4e1da079_2 = 100 };
struct BlkCo2i1 { int taken; };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum { NodeTruncatei2 = 7 };
typedef BlockBackend AliasBlockBackend;
struct Somec1e27dc3 { int16_t m0; };
enum Mode1a34d831 { Mode1a34d831_0 = 100, Mode1a34d831_1 = 3 };
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef struct { struct Somec1e27dc3 m0[3]; enum Mode1a34d831 m1[17]; char *m2[3]; enum Modebb7ef5e5 m3; } Some7e0c7cf5;
typedef volatile int Constant472f8a6d;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
static inline int NodeCoPwriteZeroesi3(int a) { return a; }
typedef union { int m0; int m1; const volatile struct hidden_one *m2[17]; float m3; } Some63621af7;
union Some72eb0986 { int m0[17]; };
typedef const union Some72eb0986 Constantce2fd5ef;
typedef signed int Unknown4b1e0938;
enum Mode75999118 { Mode75999118_0 = 3, Mode75999118_1 = 1 << 4, Mode75999118_2 };
typedef enum Mode75999118 Other26142973_t;
typedef enum Mode1a34d831 Other6f1c0be7;
enum { BdrvCo2i4 = 7 };
typedef int64_t Unknown90d47642;
enum Mode01e5d05a { Mode01e5d05a_0, Mode01e5d05a_1 = 1 << 4, Mode01e5d05a_2 = 100 };
struct Some864af43f { enum Mode01e5d05a m0; const long double *m1; };
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
struct Somec45c9193 { const volatile struct hidden_one *m0[3]; enum Modebcc5dae1 m1; double m2; long m3; };
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
struct Some8343582d { struct Somec45c9193 m0; long unsigned int (*m1[3])(void); enum Mode16f96c31 m2; };
typedef uint8_t Unknowne27cda80;
typedef BlockDriverState *HandleBlockDriverState;
struct BlkCoPwriteZeroesi6 { int taken; };
union Some47028767 { signed char m0[17]; enum Modef9ea3c6d m1; int m2; int m3[17]; };
typedef BdrvChild AliasBdrvChild;
typedef bool *Other7a6231ef;
typedef unsigned char Otherd6a9c141;
typedef const long unsigned int Constant84d9e0c4;
void job_co_in_progressi_7_entry(void *opaque);
union Some5a85462e { uint32_t m0; };
typedef BdrvChild **Other71821c04_t;
typedef struct QDict QDict;
extern int x9_co_co2i_9_entry;
struct Hidden;
typedef BlockBackend *HandleBlockBackend;
typedef long long Unknown56e6bf7d;
typedef wchar_t Function24cf3c44(_Bool);
typedef uint16_t Unknown39d5aad1;
Unknownb0ed6b30 no_co_wrapper job_co_pwrite_zeroesi_0(volatile BdrvChild *p0, void(float), double _Complex job_pwrite_zeroesi_0_bh, OTHERAB71B6A6 p3, int bytes(void), union Some6a2f21da);
int32_t co_wrapper_mixed Node_pwrite_zeroesi0(Function820182f4 ret_, wchar_t p1, enum Mode4e1da079 _flags);
enum Mode2ccc7eab co_wrapper_mixed_bdrv_rdlock blk_co2i_1(BlockBackend const *p0);
void co_wrapper_bdrv_rdlock bdrv_ai1(void);
int co_wrapper_mixed_bdrv_rdlock Node_Truncatei_2(struct BdrvChild *blk_get_aio_context, int ret_, double poll_state_, int NodeTruncatei2);
AliasBlockBackend co_wrapper_mixed *bdrv_co2i2(BdrvChild const *const ALL, Some7e0c7cf5 nbSectors, char *const volatile *offset, Constant472f8a6d BdrvCo2i2, enum Modef9ea3c6d p4, uint64_t bdrv_co_co2i2_entry);
Some63621af7 no_co_wrapper Node_co_pwrite_zeroesi_3(Constantce2fd5ef p0, float ret, BdrvChild **p2, Unknown4b1e0938);
Other26142973_t co_wrapper_bdrv_rdlock job_in_progressi3(const BlockDriverState *ALL, int JobInProgressi3, Other6f1c0be7 p2);
uint16_t co_wrapper bdrv_co2i_4(int s, int table[s+1]);
Unknown90d47642 co_wrapper job_pwrite_zeroesi4(const BlockDriverState *job_pwrite_zeroesi4, struct Some864af43f[4][2]);
int co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi_5(struct Some8343582d bdrv_graph_wrlock, Unknowne27cda80 p1);
_Bool co_wrapper_mixed_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi5(HandleBlockDriverState NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxi5, const int in_progress[const 2][5], int, int count, int table[count+1]);
union Some47028767 no_co_wrapper blk_co_pwrite_zeroesi_6(AliasBdrvChild *s_2);
char co_wrapper_mixed *x9_co2i6(Other7a6231ef co_wrapper_count, Otherd6a9c141 x9_co_co2i6, Constant84d9e0c4 x9_co_co2i6_entry, _Bool aio_wait_kick);
union Some5a85462e co_wrapper_mixed job_in_progressi_7(struct BlockDriverState *const job_co_in_progressi_7, int Coroutine, const int32_t ALL, int count, int table[count+1]);
long double co_wrapper(*blk_peeki7(int arg1, int table[arg1+1]))[3];
long co_wrapper_bdrv_rdlock(*x9_peeki_8(void))[16];
void co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesi8(const BdrvChild *, Other71821c04_t X9PwriteZeroesi8, long unsigned int x9_pwrite_zeroesi8(const volatile QDict *, double), _Bool p3, int s, int table[s+1]);
struct Hidden co_wrapper *x9_co2i_9(const HandleBlockBackend x9_co2i_9, Unknown56e6bf7d p1, Function24cf3c44 aio_bh_schedule_oneshot, Unknownb0ed6b30 aio_context_release, wchar_t bytes(void), uint8_t errp$);
Unknowne27cda80 co_wrapper_mixed bdrv_nbd_Replyi9(volatile BdrvChild *const p0, Unknown39d5aad1 assume_graph_lock, Unknown56e6bf7d ctx);
typedef int X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj0;
typedef int Function01f90831(long double, unsigned __int128, ...);
typedef int JobInProgressj1;
typedef int Otherd2a022a7_t;
typedef BdrvChild AliasBdrvChild;
typedef float _Complex Other94159828;
typedef int NodeInProgressj2;
typedef struct QDict QDict;
typedef double _Complex Functioncd3eede6(long double a0, ssize_t a1, long double a2, ...);
typedef int (*Array1322bebb[4])[1];
enum Mode3d885bd9 { Mode3d885bd9_0 = 3, Mode3d885bd9_1 = 100, Mode3d885bd9_2 = 1 << 4 };
struct __attribute__((packed)) Some223198c9 { enum Mode3d885bd9 m0; };
typedef const volatile struct Some223198c9 Constant92d8682e;
extern int x9_co_in_progressj_4_entry;
typedef BlockDriverState *HandleBlockDriverState;
struct Hidden;
union Someef7c8465 { uintptr_t m0[3]; };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
union Some96a9fe82 { enum Modea35e31c7 m0; };
typedef uint64_t _Other5cb56a87;
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
union Someb8a85a4e { char m0[3]; };
extern int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_7_entry;
typedef off_t Unknownabe52526;
typedef BlockBackend *HandleBlockBackend;
enum Mode0bef1d36 { Mode0bef1d36_0 = 3, Mode0bef1d36_1 = 3, Mode0bef1d36_2 = 3 };
union Some81f5c611 { enum Mode0bef1d36 m0; float _Complex m1; double m2[17]; };
typedef float _Complex Function206a679f(int a0, int a1, unsigned __int128 a2);
typedef unsigned long long int Unknownfc5324b1;
typedef uint32_t Unknown4b75eb3b;
extern int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9_entry;
typedef long Unknown1defb212;
double co_wrapper_mixedx9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_0  (	float _Complex 
	p0, int  X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj0, 
	Function01f90831 i, long double _Complex	co, long	int co_);
__attribute__((unused))uint16_t no_co_wrapper __attribute__( 
	(__deprecated__))job_co_in_progressj0(	void)__attribute__
(	(unused) );
co_wrapperint 
	job_in_progressj_1(__attribute__(  (unused	) 
	)const unsigned __int128job_co_in_progressj_1[
], __attribute__((unused))bool)__attribute__  ((__deprecated__));
co_wrapper_mixed 
	Otherd2a022a7_t Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1 (AliasBdrvChild *
Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1 , __attribute__((unused))	Other94159828 p1, float _Complex BdrvPollCo, const BdrvChild * qemu_coroutine_create,volatile
    int AioContext, unsigned long long intNode_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj1_entry);
const __attribute__((__deprecated__))volatile 
	char
co_wrapper_mixed *Node_in_progressj_2(volatile BlockBackend *p0, ints_2
    ,__attribute__ 
	(	(unused))QDict *  blk_get_aio_context,
Functioncd3eede6, signed	int, const Array1322bebb bdrv_graph_wrlock)__attribute__((__deprecated__));
off_t no_co_wrapper job_co_co2j2
    ( 
	void )__attribute__(
    (unused));
Constant92d8682e co_wrapper bdrv_pwrite_zeroesj_3(void);
co_wrapper_mixedconst __attribute__((unused))int
Node_Truncatej3(int qemu_get_current_aio_context, int p1, int p2, int p3, int	p4,	int p5,int p6
, int 
	p7, int p8, int p9, int p10, int p11,
    int p12, intp13, int p14 
	, int p15, int p16
, int p17, int p18
, int p19, int p20 
	,
intp21, int p22, int p23, __attribute__
    (  (unused))	int p24  , __attribute__((unused))  int p25
, int p26,int p27, int p28 
	,
    int p29, int
    p30, int p31,
int
    p32, int p33, int p34,
__attribute__
((unused)
)	int p35, int p36, intp37, int p38, int p39, int	p40, int p41	, int p42
    , int  p43, int p44,
int	p45,  int	p46, 
	int p47,  int p48, int p49,
    __attribute__ 
	((unused	))int
    p50,	int
p51,
int p52,
intp53, __attribute__((unused  ))	int
    p54, int	p55
    , int p56, intp57, int 
	p58,int p59 ,  int p60, int p61
, int 
	p62);
BlockDriverStateco_wrapper_bdrv_rdlock **x9_in_progressj_4	(const	HandleBlockDriverState
    x9_co_in_progressj_4);
const volatile	struct
    Hidden no_co_wrapper *x9_co_co2j4	(const float _Complex p0[sizeof(int)], long unsigned int x9_co2j4(void), int x9_co_co2j4,	__attribute__((unused)
)union Someef7c8465 qemu_get_current_aio_context
,constbool i[ *][ 
	5])__attribute__((__deprecated__));
int co_wrapper_mixed_bdrv_rdlock bdrv_aj_5	(int)
;
wchar_t co_wrapper_mixed_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj5(BlockBackend const *,enum Mode22154ece p1, __attribute__((unused)	)int p2, double, 
	__attribute__((unused  ))double, int	i	)
    __attribute__(  (__deprecated__));
__attribute__((unused))volatile BlockBackend co_wrapper_mixed_bdrv_rdlock  *x9_peekj_6(AliasBdrvChild *x9_co_peekj_6_entry, union Some96a9fe82 x9_co_peekj_6, void bdrv_graph_wrlock(int),  _Other5cb56a87	X9Peekj6, enumModef9ea3c6d);
int no_co_wrapper __attribute__  ((	__deprecated__))bdrv_co_nbd_Replyj6(	BlockBackend*
const bdrv_nbd_Replyj6_bh  , union Someb8a85a4e 
	co_  , __attribute__((unused) 
	)void bdrv_get_aio_context
(
    double a0, const long double * 
	a1,	int8_t a2
    , ...))__attribute__((
    nonnull  (1)
,cold))	;
co_wrapper_mixed_bdrv_rdlock int Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_7( 
	const BlockDriverState	*const
    qemu_in_coroutine,
    __attribute__((
unused))struct
Hidden *bytes, Unknownabe52526 BdrvPollCo);
float _Complex co_wrapper_mixed_bdrv_rdlock bdrv_get_sizej7(__attribute__((unused
    ))BlockBackend *p0
, _Bool
    (*p1)(int), HandleBlockBackend	bdrv_get_aio_context,	const BlockDriverState *arg1, _Boolpoll_state_, union Some81f5c611);
uint32_t co_wrapper_mixed	__attribute__((__deprecated__
    ))	Node_get_sizej_8(__attribute__((unused))int co, int table[co
+  1])__attribute__	((nonnull
(1), cold)	);
co_wrapper_mixed
    const BlockBackend __attribute__((nonnull (
    1), cold )  ) *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj8(void s(void)
, Function206a679f qemu_get_current_aio_context  , int, Unknownfc5324b1, __attribute__	((unused))Unknown4b75eb3b  );
__attribute__((unused)) uint32_t co_wrapper_mixed_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj_9  (void);
__attribute__
((nonnull(1), cold)) BdrvChild co_wrapper_mixed
*	*job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxj9  (BdrvChild 
	*bdrv_graph_wrlock, long int, __attribute__( 
	(unused)
    )Unknown1defb212 p2, longdouble p3, intarg2[2 *3], int
count, __attribute__  (( unused)	)int table
[ 
	count +1])__attribute__(	(unused))	;
static inline int NodeCoTruncatek0(int a) { return a; }
typedef long double _Complex Array41993409[4];
typedef int BdrvCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk1;
struct hidden_one;
typedef BlockBackend AliasBlockBackend;
static inline int JobCo2k2(int a) { return a; }
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
enum Mode87192a8c { Mode87192a8c_0 = 1 << 4, Mode87192a8c_1 = 3 };
union Some92b98960 { float m0; enum Mode6e6db0be m1[17]; enum Mode87192a8c m2; };
typedef ptrdiff_t (*const Constant2e436eb5)(unsigned long long int);
union Some4ae43d58 { long (*m0[3])(int, ...); };
static inline int NodeNbdReplyk3(int a) { return a; }
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
typedef BlockDriverState AliasBlockDriverState;
enum Mode36e9d246 { Mode36e9d246_0 };
union Some8c89c09d { void **m0; int8_t m2; enum Mode36e9d246 m3; };
typedef bool Functiona6741a8c(void);
struct Somea611ef1a { struct hidden_one *m0; };
typedef struct QDict QDict;
typedef QDict *Othere73fab10;
struct X9CoPwriteZeroesk4 { int taken; };
enum Modee30d4959 { Modee30d4959_0 = 3, Modee30d4959_1 = 1 << 4, Modee30d4959_2 = 100 };
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
union Somebea9b2d8 { void **m0; enum Modee30d4959 m1[17]; enum Mode8a1d685b m2; const volatile char *m3; };
typedef int Arrayd2a022a7[4];
typedef uint64_t Unknown5cb56a87;
typedef BdrvChild *HandleBdrvChild;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct Somefc88aa01 { enum Mode2ccc7eab m0[17]; };
typedef int (*Arrayeb92d5c1[4])[3];
enum Mode0a320fa5 { Mode0a320fa5_0 = 3, Mode0a320fa5_1 = 3 };
typedef struct { enum Mode0a320fa5 m0[3]; } Some98f31e1b;
typedef Some98f31e1b Other329af345;
typedef __int128 Functione4121ab6(float, double _Complex, int, ...);
typedef _Bool Function5eafc27a(int a0, int a1);
typedef const int32_t Constant7ddbee1e;
typedef int OTHERD2A022A7;
static inline int X9InProgressk8(int a) { return a; }
typedef BlockBackend *HandleBlockBackend;
typedef struct Error Error;
struct Somed48a9f30 { float m0; int m1; long unsigned int m2[17]; long double _Complex m3; };
typedef long unsigned int _Other7b60f772;
extern int blk_co_nbd_Replyk_9_entry;
union Some84a47bc7 { char *m0[3]; enum Modebb7ef5e5 m1; enum Mode36e9d246 m2[3]; __int128 m3; };
extern "C" {
int no_co_wrapper Node_co_Truncatek_0(BlockBackend \
const *NodeCoTruncatek0, const _Bool[static const 2]);
}
double co_wrapper_bdrv_rdlock Node_ak0/* * */(Array41993409 BdrvPollCo, BdrvChild *aio_bh_schedule_onesho\
t_full);
volatile struct hidden_one no_co_wrapper *bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk_1(struct BdrvChild *const b\
ytes);
double co_wrapper_b\
drv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxk1(AliasBlockBackend *const p0);
bool co_wrapper job_co2k_2(BlockBackend *i, long in\
t, unsigned/* " */job_co_co2k_2(float, float *, ...), int job_co_co2k_2_entry(void)); union Some92b98960 co_wrapper_bdrv_rdlock blk_nbd_Replyk2(Constant2e436eb5 AioContext,/* { ( */signed int p1, long/* @param n[in] */double _Complex p2, \
BlockBackend *cons\
t *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, union Some4ae43d58 aio_bh_schedule_oneshot_full); enum Modebb7ef5e5 co_wrapper_bdrv_rdlock Node_nbd_Replyk_3(/**/AliasBlockDriverState *);
union Some8c89c09d co_wrapper_bdrv_rdlock blk_ak3(long/**/double blk_bs, \
unsigned/* { ( */blk_co_ak3,/**/Functiona6741a8c/* @param n[in] */p2, struct Somea611ef\
1a p3,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */Othere73fab10 arg2, int/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */count, int table[count+1]); long/* * */double _Complex no_co_wrapper x9_co_pwrite_zeroesk_4(long \
double Coroutine, int/* ' */ \
p1, union Somebea9b2d8 \
s);
long double co_wrapper(*Node_get_sizek4(BlockBackend const * \
yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Arrayd2a022a7, double p2, enum Mode36e9d246 p\
3, Unknown5cb56a87 assert))(i\
nt/**/);
void co_wrapper job_peekk_5(BdrvChild/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */*const \
p0/* why */, size_t blk_get_aio_context, d\
ouble p2, double _Complex job_co_peekk_5_entry); long \
double/**/co_wrapper_mixed_bdrv_rdlock job_peekk5(Hand\
leBdrvChild, in\
t Flags, stru\
ct Somefc88aa01 BdrvPollCo); lon\
g \
double _Complex co_wrapper_mixed/**/Node_get\
_sizek_6 \
(volatile BlockDriverState \
*Node_get_sizek_6, Arrayeb92d5c1 qemu_in_coroutine, Other329af345 co_, int NodeGetSizek6,/**/bool Node_co_get_sizek_6, Functione4121ab6 Coroutine, int arg1, int tabl\
e[arg1+1]/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */); _Bo\
ol co_wrapper Node\
_in_progressk6(BdrvChild/* @param n[in] */const *Node_in_progressk6,/* { ( */double Coroutine \
, _Bool co(float), Function5eafc27a ctx, BlockDriverState const *p4, Constant7ddbee1e Node_co_in_progressk6_entry/* ' */);
enum Mode36e9d246 co_wrapper_bdrv_rdlock job_get_sizek_7(BlockBackend *); HandleBdrvChild co_wrapper x9_pwrite_zeroesk7(float bdrv_poll_co, long double assert/***/, OTHERD2A022A7 blk_bs, volatile f\
loat x9_co_pwrite_zeroesk7, double qemu_coroutine_create/**/)/* why */;
int co_wrapper_mixed x9_in_progressk_8(/**/HandleBlockBackend x9_in_progressk_8, unsigned \
sho\
rt in\
t blk_get_aio_context, Error **s_);
struct Somed48a9f30 co_wrapper_mixed/* ' */bdrv_peekk8(BlockBackend/* co_wrapper_mixed */*/* é€ */BdrvPeekk8, _Other7b60f772 qemu_get_current_aio_context) \
;
extern "C" {
double c\
o_wrapper_mixed blk_nbd_Replyk_9(__int128 co(void)/***/);
}
union Some84a47bc7 no_co_wrapper job_co_pwrite_zeroesk9 \
(bool job_pwrite_zeroesk9 \
)/* { ( */; 
struct JobCoPwriteZeroesl0 { int taken; };
typedef int NodeCo2l2;
typedef const volatile double _Complex Constant21c954b5;
typedef BlockDriverState AliasBlockDriverState;
typedef int Arrayd2a022a7[4];
enum { JobGetSizel4 = 7 };
typedef BlockBackend AliasBlockBackend;
struct X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5 { int taken; };
typedef void Function5cbbacba(int, ...);
static inline int JobNbdReplyl6(int a) { return a; }
void job_co_in_progressl_7_entry(void *opaque);
enum { BdrvCo2l8 = 7 };
typedef BdrvChild *HandleBdrvChild;
struct BlkNbdReplyl9 { int taken; };
typedef BdrvChild AliasBdrvChild;
BlockBackend no_co_wrapper **job_co_pwrite_zeroesl_0(struct BlockBackend *const p0);
long double _Complex co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyl0(struct hidden_one *_flags[4], Somec29df78d blk_co_nbd_Replyl0);
enum Mode045f9cfb co_wrapper_mixed_bdrv_rdlock blk_Truncatel_1(int count, int table[count+1]);
_Bool co_wrapper_mixed_bdrv_rdlock blk_al1(struct BlockBackend *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int aio_context_release, enum Modeb0042eff blk_co_al1_entry, long qemu_coroutine_create(ssize_t a0), struct Some17a09e72 index, enum Mode85266ff8 BlkAl1, int count, int table[count+1]);
float co_wrapper Node_co2l_2(struct BlockBackend *arg1);
enum Mode22154ece co_wrapper_bdrv_rdlock Node_nbd_Replyl2(volatile BdrvChild *blk, double(*bdrv_graph_wrlock)[1], char *i, Constant21c954b5 Node_co_nbd_Replyl2, enum Mode36e9d246);
ptrdiff_t co_wrapper_bdrv_rdlock blk_co2l_3(AliasBlockDriverState *const blk_co_co2l_3, float _Complex BlkCo2l3);
struct hidden_one co_wrapper *volatile *bdrv_co2l3(Arrayd2a022a7 offset, enum Mode2e3ddd4e co_);
float co_wrapper *job_get_sizel_4(AliasBlockBackend *JobGetSizel4, int nbSectors, long double job_get_sizel_4);
bool co_wrapper Node_al4(volatile BlockDriverState *s_2);
void co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl_5(BlockBackend **qemu_coroutine_yield, float _Complex X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5, BdrvChild *BdrvPollCo, Function5cbbacba AioContext, enum Modee5fbf669 p4);
unsigned char co_wrapper_mixed Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5(BlockBackend *poll_state_, Unknown5cb56a87 NodeXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5, long int Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxl5, const volatile int *arg1, Unknown8cf2aa7c p4, double _Complex co);
int co_wrapper job_nbd_Replyl_6(Unknown4b1e0938 bs, Otherf2d6e98e, union Some2ca59f17 job_co_nbd_Replyl_6_entry, Otherd2a022a7_t JobNbdReplyl6, OTHERD2A022A7 bdrv_graph_wrlock);
char co_wrapper_mixed *Node_peekl6(_Atomic int *);
const volatile char co_wrapper_bdrv_rdlock *job_in_progressl_7(Otherd2a022a7, int job_in_progressl_7, float _Complex job_co_in_progressl_7_entry(int a0, void **a1), uint64_t in_progress[restrict 3], signed char job_co_in_progressl_7);
long double co_wrapper bdrv_pwrite_zeroesl7(BdrvChild const *, enum Modef0471a5d bdrv_co_pwrite_zeroesl7, int Flags[const 2], int s_2[], _Bool p4, double _Complex p5);
Some27ed64be co_wrapper_mixed_bdrv_rdlock bdrv_co2l_8(HandleBdrvChild co_);
Unknown4b75eb3b co_wrapper_mixed blk_nbd_Replyl8(const BlockBackend *p0);
_Otherd2a022a7 co_wrapper_mixed blk_nbd_Replyl_9(BlockBackend *blk_co_nbd_Replyl_9_entry, double index, long double _Complex ret, enum Mode83d870b8 p3, Unknownf2d6e98e p4, OTHERB0ED6B30 ALL);
AliasBdrvChild co_wrapper *bdrv_pwrite_zeroesl9(void);
static inline int BlkCoAm0(int a) { return a; }
enum Modebcc5dae1 { Modebcc5dae1_0 = 100, Modebcc5dae1_1 = 3, Modebcc5dae1_2 = 3 };
typedef enum Modebcc5dae1 Otherb8a8d706;
typedef BdrvChild *HandleBdrvChild;
enum Mode36e9d246 { Mode36e9d246_0 };
typedef BlockDriverState AliasBlockDriverState;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
static inline int BdrvPwriteZeroesm3(int a) { return a; }
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
typedef signed char Unknown7ce13253;
union Some732f5f7c { long double _Complex m0; };
typedef float Array4718997b[4];
struct Someb509a2ea { int m0; unsigned bits : 3; };
typedef double Arraye38b374f[4];
extern int bdrv_co_in_progressm_4_entry;
typedef long double OTHERAC3CCEF3;
typedef float _Complex Other94159828_t;
typedef volatile Other94159828_t Constant329e44a6;
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
typedef int8_t Unknown4be3a412;
typedef long double (*Other6361ad94_t)[3];
typedef unsigned char Unknownd6a9c141;
typedef unsigned short int Unknowna67fecc0;
typedef off_t Unknownabe52526;
typedef int Otherd2a022a7_t;
typedef void Functionb568e2bf(double _Complex a0, int a1, _Bool a2);
typedef int OTHERD2A022A7;
typedef const volatile OTHERD2A022A7 Constante4b29480;
typedef BlockBackend AliasBlockBackend;
enum Modee46bec85 { Modee46bec85_0 = 3, Modee46bec85_1 = 100, Modee46bec85_2 = 100 };
union Somee456243f { uint32_t m0[3]; int m1[3]; enum Modee46bec85 m2[17]; ssize_t m3; };
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
typedef const int Constant17786065;
struct Hidden;
typedef long Unknown1defb212;
typedef union { int64_t *m0[3]; } Someb08ec315;
typedef unsigned Array686af274[4];
Otherb8a8\
d706 no_co_wrapper blk_co_am_0(v\
oid 
	);
long// why 
double co_wrapper_bdrv_rdlock blk_Truncatem0(HandleBdrvChild p0 
	// ' 
);
__attribute__( \
(	nonnull (// co_wrapper_mixed 
1), cold
    ))bool co_wrapper_mixed x9_co2m_1(long double _Complex X9Co2m1) 
	;
__attribute__( 
	(  nonnull(1) , cold)  )long int  co_wrapper_bdrv_rdlock bdrv_Truncatem1(enum 
	Mode36e9d246 
	p0,	long int AioContext);
__attribute__( 
	(nonnull(1), //
cold))int// ' 
co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroesm_2(AliasBlo\
ckDriverState 
	*const	BlkPwri\
teZeroesm2, __attribute__((unused))unsigned int,// @param n[in] 
 \
int blk_co_pwrite_zero\
esm_2_entry, __attribute__((unused))uintptr_t blk_pwrite_zeroesm_2 \
,
    ssize_t p4  , volatile BdrvChild *);
int no_co_wrapper  blk_c\
o_co2m2 (enumMode55de786a assum\
e_graph_lock, \
unsig\
ned// é€ 
char p1,  BlockDriverState const// * 
*	n1, int blk_co2m2
)__attribute__ \
((__deprecated__
     \
));
enumMode4ebaee38 co_wrapper_mixed bdrv_pwrite_zeroesm_3(Unknown7ce13253	bdrv_co_pwrite_zeroesm_3,__attribute__((unused))float)__attribute__(// * 
(__deprecated__
    )// #if 0 
);
floatco_wrapper_mixed __attribute__((nonnull(1)	, col\
d))
bdrv_nbd_Replym3(union \
Some732f5f7c
    BdrvNbdReplym3	, intAioContext, \
const Array4718997b assume_g\
raph_lock, stru\
ct Someb509a2ea \
bdrv_co_nbd_Replym3, Arraye38b374f
BdrvPollCo);
__attribute__((__deprecated__// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
))const OTHERAC3CCEF3co_wrapper_mixed bdrv_in_progressm_4(  BlockDriverState
    *const	,  const int qemu_get_aio_context[static
    4]// #if 0 
[2]);
__attribute__( (
nonnull(1), cold 
	))void no_co_wrapper job_co_nbd_Replym4
    (Constant329e44a6 qemu_coroutine_yield); enum Mode\
bfc94946 co_wrapper  \
bdrv_co2m_5(long
double _Complex Coroutine, Unknown4be3a412, bool
index(const volatile long d\
ouble *a0,  int a1 
	, int \
a2, ... \
), __attribute__ 
	(// " 
(unused  ))Other6361ad94_t BdrvPollCo, __attribute__((	unused)	)BlockDriverState const
*AioContext	, i\
nt count  , int  table [count+1 ])
    ;
unsigned \
no_co_wrapper Node_co_get_sizem5(// #if 0 
BdrvChild// * 
const   \
*
, Unknownd6a9c141
,	__attribute__(( unused))int Coroutine , Unknowna67fecc0, __attribute__((unused)) struct BlockDriverState * 
	s_2	, unsignedshort int Node_co_get_sizem5)__attribute__((
nonnul\
l(1	),  cold))
    ;
_Bool no_co_wrapper(*volati\
le*
Node_co_in_progressm_6 // why 
(__attribute__(  (u\
nused 
	))BdrvChild const *	, Unknownabe52526
    Node_in_progressm_6, __attribute__(( \
unused)  // co_wrapper_mixed 
)	 \
Otherd2a022a7_t Coroutin\
e, __attribute__((  unused))
 \
in\
t \
AioContext, Functionb568e2bf p4) )	[1];
int co_wrapper_mixed bdrv_in_progressm6(volatile	// why 
BlockBackend*aio_co_wake, int 
	blk , float _Complex BdrvInProgressm6, 
	Constante4b29480 Flags \
) __attribute__(
(nonnull(1
)	, cold));
int  co_wrapper
blk_am_7// @param n[in] 
(
    AliasBlockBackend \
*p0);
union Somee456243f no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm7( 
	co\
nst BdrvChild \
*X9CoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxm7, 
	const \
volatile BdrvDirtyBitmap
    *const[stati\
c const 2 
	]// é€ 
, double//*
_Complex p2)__attribute__ 
	((unused 
	)  ) 
	 \
;
__attribute_\
_((__deprecated__))float _Complex 
	co_wrapper_mixed_bdrv_rdlock __attribute__((no\
nnull(1 
	) 
	, cold))Node_peekm_8(Constant17\
786065 blk_bs,  s\
truct \
Hidden *
const volatile errp$
    , 
	const volatile// * 
Unknown1defb212 Coroutine, Someb08ec315 Node_co_peekm_8,
__attribute__	((unused  ))BdrvChild// " 
const 
	* \
p4);
voidco_wrapper_mixed __attribute__((unused) )Node_nbd_Replym8 \
(BlockBackend *ret_ \
);
_Atomic bool co_wrapper_mixed
    *bdrv_get_sizem_9 \
(void ); float
_Complex co_wrapper __attribute__((__deprecated__)) 
	Node_in_progressm9 (unsigned \
__int128(*const volatile
    Node_co_in_progressm9_entry)[16], __attribute__	((unused	))float _Complex// why 
bdrv_graph_r\
dlock_main_loop 
	// é€ 
(
int32_t, double _Complex), __attribute__((unused))const Array686af274
 \
i, __attribute__((unused ))double s_2, 
	// int co_wrapper bdrv_decoy(BlockDriverState *bs); 
__attribute__((unused))  int bs);
enum { X9Truncaten0 = 7 };
typedef short Unknown93f0eaa7;
typedef float _Complex Array94159828[4];
typedef int NodeCo2n1;
typedef const volatile _Bool Constant8840bc37;
typedef struct { int m0; } Somead0a0f33;
struct Some1b733b5b { float m0[17]; Somead0a0f33 m1; off_t m2[17]; int (*m3)(void); };
typedef struct Some1b733b5b _Other728b4732;
extern int bdrv_in_progressn_2_bh;
union Someee2b3f08 { int m0; const volatile long long *m1; };
typedef int BdrvNbdReplyn4;
typedef char Arrayf855cb95[4];
typedef BlockBackend *HandleBlockBackend;
static inline int X9GetSizen5(int a) { return a; }
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef const enum Modef9ea3c6d Constant54ba6c13;
enum Mode8a1d685b { Mode8a1d685b_0 = 3, Mode8a1d685b_1 };
typedef BdrvChild AliasBdrvChild;
struct Someeeddf894 { int16_t m0[17]; signed int m1[17]; ptrdiff_t m2; };
extern int x9_co_pwrite_zeroesn_6_entry;
typedef long double _Complex Functiond360b9be(int, double _Complex, float _Complex);
void x9_co_co2n_7_entry(void *opaque);
typedef BlockBackend AliasBlockBackend;
typedef int _Otherd2a022a7;
typedef int Arrayd2a022a7[4];
typedef uintptr_t Unknown8cf2aa7c;
typedef volatile Unknown8cf2aa7c Constantc8931398;
typedef union { int m0[3]; } Somebd374e4b;
typedef long double (*Array6361ad94[4])[3];
typedef unsigned int _Other2ef0b51c;
typedef union { unsigned m0; _Atomic int8_t *m1; float m2[3]; } Some9ca04b36;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
typedef BdrvChild *HandleBdrvChild;
typedef char Unknownf855cb95;
typedef BlockDriverState AliasBlockDriverState;
float _Complex co_wrapper_mixed_bdrv_rdlock x9_Truncaten_0(long unsigned int Coroutine, const long double x9_co_Truncaten_0[], const int8_t in_progress[restrict 3], BdrvChild *const *qemu_get_current_aio_context, signed char AioContext);
Unknown93f0eaa7 co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn0(volatile BdrvChild *Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn0_entry, const Array94159828 p1, int arg1, int table[arg1+1]);
int co_wrapper_mixed Node_co2n_1(struct BlockBackend *aio_wait_kick);

#define DECOY_3(a) \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
long double _Complex co_wrapper_bdrv_rdlock x9_peekn1(BdrvChild *child, Constant8840bc37 x9_co_peekn1, struct BlockDriverState *AioContext, _Bool bdrv_graph_rdlock_main_loop[sizeof(int)], const volatile char **nbSectors, _Other728b4732 p5);

int decoy_parameter_4(int co_wrapper_mixed_up);
volatile BdrvChild no_co_wrapper *bdrv_co_in_progressn_2(void);
_Bool no_co_wrapper(*blk_co_an2(bool BdrvPollCo, int count, int table[count+1]))(void);
unsigned co_wrapper_mixed bdrv_nbd_Replyn_3(const BlockBackend *co, const uint64_t offset[restrict 3][2]);
union Someee2b3f08 no_co_wrapper Node_co_nbd_Replyn3(void);

// continued \
int co_wrapper bdrv_decoy(BlockDriverState *bs);
void co_wrapper_mixed_bdrv_rdlock bdrv_nbd_Replyn_4(const Arrayf855cb95 p0, int bdrv_co_nbd_Replyn_4, HandleBlockBackend, int p3, _Bool p4(int, void(*)(double _Complex, ...), float _Complex, ...));
long double co_wrapper job_peekn4(void AioContext(void), off_t p1, int64_t p2[ *], float nbSectors, void **const volatile *bdrv_graph_wrlock);

void no_co_wrapper_init_10(void);
int co_wrapper_mixed x9_get_sizen_5(Constant54ba6c13, int x9_co_get_sizen_5, int p2, void p3(bool a0, int(*a1)[1], long double _Complex a2), volatile enum Mode8a1d685b index);

int decoy_parameter_11(int co_wrapper_mixed_up);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
AliasBdrvChild co_wrapper_bdrv_rdlock *job_in_progressn5(const BlockDriverState *job_co_in_progressn5, double(void), double s, void Coroutine(bool), float _Complex p4, struct Someeeddf894 p5);

#define DECOY_13 int co_wrapper bdrv_decoy(BlockDriverState *bs);
int co_wrapper_mixed x9_pwrite_zeroesn_6(BdrvChild *s);

#pragma co_wrapper decoy
BlockBackend co_wrapper_mixed **blk_nbd_Replyn6(BdrvChild *bdrv_graph_co_rdlock, Functiond360b9be blk_co_nbd_Replyn6_entry, bool p2, int s, int table[s+1]);

int co_wrapper_init_15(BlockDriverState *bs);
double co_wrapper x9_co2n_7(AliasBlockBackend *const X9Co2n7, const char *x9_co2n_7, int p2, _Otherd2a022a7 qemu_coroutine_self, Arrayd2a022a7, int x9_co_co2n_7);
int co_wrapper_mixed_bdrv_rdlock(*bdrv_in_progressn7(const BlockBackend *const bdrv_co_in_progressn7_entry, Constantc8931398 Coroutine, long long))[1];
Somebd374e4b co_wrapper_mixed_bdrv_rdlock Node_Truncaten_8(Array6361ad94 aio_wait_kick);
_Other2ef0b51c co_wrapper blk_in_progressn8(bool p0, uint64_t child, BlockBackend *, Some9ca04b36 AioContext, enum Mode2e3ddd4e co_wrapper_count);

/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */
unsigned short int co_wrapper_bdrv_rdlock x9_Truncaten_9(double _Complex p0, HandleBdrvChild x9_co_Truncaten_9);
Unknownf855cb95 co_wrapper Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxn9(AliasBlockDriverState *Coroutine, int, const int[restrict 3]);
typedef int X9NbdReplyo0;
typedef volatile union Some8222b1d5 Constant92c4579e;
typedef BdrvChild AliasBdrvChild;
typedef BlockBackend *HandleBlockBackend;
typedef char Arrayf855cb95[4];
typedef int JobGetSizeo2;
typedef const volatile struct Hidden *Array401c0091[4];
enum { JobAo3 = 7 };
typedef const volatile Some23755ca5 Constant29ea7798;
struct BdrvCoGetSizeo4 { int taken; };
typedef unsigned __int128 Arrayb0ed6b30[4];
enum { BlkTruncateo6 = 7 };
typedef const volatile enum Modede4e1a7a Constantfe363f49;
typedef BlockDriverState AliasBlockDriverState;
typedef const volatile enum Modec97411b3 Constantb6a9b679;
typedef const volatile __int128 Constant24a6a9e9;
extern int x9_co_nbd_Replyo_7_entry;
typedef const enum Modec46a2ff4 Constantf6bb92fb;
typedef int NodeCoNbdReplyo9;
typedef BdrvChild *HandleBdrvChild;
float co_wrapper_mixed x9_nbd_Replyo_0(int p0, enum Mode2e3ddd4e BdrvPollCo, enum Mode36e9d246 x9_co_nbd_Replyo_0);
Constant92c4579e no_co_wrapper bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo0(AliasBdrvChild *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo0, size_t bs, Unknownd2a022a7 p2, bool p3, long double _Complex p4, union Some9954d4b6 poll_state_);
char co_wrapper_mixed **x9_get_sizeo_1(HandleBlockBackend X9GetSizeo1, OTHERF89DF0F1 p1, volatile JobTxn *, void bdrv_poll_co(const QEMUIOVector *, ...));
long long co_wrapper_bdrv_rdlock job_in_progresso1(Arrayf855cb95 job_co_in_progresso1, int8_t p1);
_Bool co_wrapper_bdrv_rdlock job_get_sizeo_2(float(*JobGetSizeo2)[16], volatile char *const volatile *, Array401c0091 i, Some5339ecbe ret, void p4(void));
_Other5cb56a87 co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo2(BdrvChild const *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxo2);
enum Modebfc94946 co_wrapper_mixed job_ao_3(Constant29ea7798, int i);
struct hidden_one co_wrapper_bdrv_rdlock *x9_Truncateo3(long double X9Truncateo3);
off_t no_co_wrapper bdrv_co_get_sizeo_4(volatile BlockDriverState *Coroutine, BlockBackend **arg1, const size_t **, const Arrayb0ed6b30 bdrv_get_sizeo_4, OTHERE38B374F p4, struct Somefb0dcfe7 blk);
double co_wrapper_mixed x9_co2o4(const BdrvChild *const in_progress);
_Otherd2a022a7 co_wrapper_bdrv_rdlock job_get_sizeo_5(BdrvChild const *const co_, unsigned long long int JobGetSizeo5[restrict 3]);
void co_wrapper bdrv_ao5(BdrvChild *);
Constantfe363f49 co_wrapper blk_Truncateo_6(AliasBlockDriverState *const blk_co_Truncateo_6, int child, int p2, Constantb6a9b679 Coroutine, uint16_t poll_state);
Constant24a6a9e9 co_wrapper_mixed_bdrv_rdlock x9_Truncateo6(BdrvChild *co_, long double x9_co_Truncateo6_entry);
Other8c8c662e_t co_wrapper_bdrv_rdlock x9_nbd_Replyo_7(BlockBackend *, _Bool opaque, int x9_co_nbd_Replyo_7, ptrdiff_t p3(int, uint8_t, struct hidden_one *, ...));
long double co_wrapper bdrv_in_progresso7(double _Complex i, enum Modec46a2ff4, Constantf6bb92fb Coroutine);
long double _Complex co_wrapper x9_Truncateo_8(BdrvChild *const X9Truncateo8, int p1);
BdrvChild co_wrapper_bdrv_rdlock *job_peeko8(int in_progress(long double _Complex, int, QEMUIOVector *), Other40e41774_t bdrv_graph_co_rdlock, double s_2, enum Mode2ccc7eab *AioContext, const struct Hidden *JobPeeko8);
int no_co_wrapper Node_co_nbd_Replyo_9(volatile BdrvChild *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, int NodeCoNbdReplyo9);
enum Mode5aa70844 co_wrapper_bdrv_rdlock bdrv_get_sizeo9(const HandleBdrvChild bdrv_co_get_sizeo9_entry, int s, int table[s+1]);
void job_co_peekp_0_entry(void *opaque);
typedef union { float _Complex m0[17]; uintptr_t m1[17]; } Someb5e1a388;
typedef Someb5e1a388 Other764bf8a5;
union Some23e39858 { bool m0[3]; ptrdiff_t m1[17]; float _Complex m2; };
typedef int JobAp1;
typedef BlockBackend *HandleBlockBackend;
enum Mode85266ff8 { Mode85266ff8_0 = 3, Mode85266ff8_1 = 1 << 4, Mode85266ff8_2 = 3 };
union Some8abb587f { _Bool m0; enum Mode85266ff8 m1; bool m2[17]; long double (*m3)[1]; };
enum Modefd990504 { Modefd990504_0 = 100, Modefd990504_1, Modefd990504_2 = 1 << 4 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
void bdrv_nbd_Replyp_2_bh(void *opaque);
struct hidden_one;
typedef uint8_t Arraye27cda80[4];
typedef double _Complex Array5ba171fd[4];
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
struct Some9d72c438 { float m0[3]; int m1[17]; char m2; int m3[3]; };
typedef struct { int m0[17]; unsigned bits : 3; } Someb9af718f;
struct __attribute__((packed)) Some52c008ee { Someb9af718f m0[3]; };
enum Mode6e6db0be { Mode6e6db0be_0 = 1 << 4, Mode6e6db0be_1 = 100 };
typedef unsigned __int128 Unknownb0ed6b30;
typedef char Unknownf855cb95;
typedef int JobGetSizep6;
typedef signed char Unknown7ce13253;
typedef long long Unknown56e6bf7d;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
enum Modea9538ef8 { Modea9538ef8_0 = 100, Modea9538ef8_1 = 100, Modea9538ef8_2 };
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef union { enum Mode16f96c31 m0; enum Modea9538ef8 m1[3]; float m2; enum Mode045f9cfb m3; } Someec2869dc;
struct Someefbe65a7 { unsigned int (*m0)(int); unsigned bits : 3; };
enum Modede4e1a7a { Modede4e1a7a_0 = 1 << 4, Modede4e1a7a_1 = 100, Modede4e1a7a_2 = 3 };
struct Some2bceea5e { enum Modede4e1a7a m0[3]; bool m1[17]; const volatile struct hidden_one *m2[17]; };
typedef bool Function2a45e589(int, ...);
typedef BlockBackend AliasBlockBackend;
typedef uint8_t Unknowne27cda80;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
enum Mode36e9d246 { Mode36e9d246_0 };
union Some00673835 { enum Modef9ea3c6d m0; enum Mode36e9d246 m1[3]; float m2[3]; };
typedef int Functiona9542f43(void);
typedef int OTHERD2A022A7;
Other764bf8a5 co_wrapper_bdrv_rdlock job_peekp_0(volatile BlockDriverState *const assume_graph_lock, double job_co_peekp_0, int s, int table[s+1]);
double co_wrapper_bdrv_rdlock Node_ap0(struct BdrvChild *ret_, long double p1, const int opaque[0x10u], double _Complex NodeAp0, union Some23e39858 p4, float Node_ap0, long double p6, const int p7[0x10u], double _Complex p8, union Some23e39858 p9, float p10, long double p11, const int p12[0x10u], double _Complex p13, union Some23e39858 p14, float p15, long double p16, const int p17[0x10u], double _Complex p18, union Some23e39858 p19, float p20, long double p21, const int p22[0x10u], double _Complex p23, union Some23e39858 p24, float p25, long double p26, const int p27[0x10u], double _Complex p28, union Some23e39858 p29, float p30, long double p31, const int p32[0x10u], double _Complex p33, union Some23e39858 p34, float p35, long double p36, const int p37[0x10u], double _Complex p38, union Some23e39858 p39, float p40, long double p41, const int p42[0x10u], double _Complex p43, union Some23e39858 p44, float p45, long double p46, const int p47[0x10u], double _Complex p48, union Some23e39858 p49, float p50, long double p51, const int p52[0x10u], double _Complex p53, union Some23e39858 p54, float p55, long double p56, const int p57[0x10u], double _Complex p58, union Some23e39858 p59, float p60, long double p61, const int p62[0x10u], double _Complex p63);
float _Complex co_wrapper_mixed job_ap_1(HandleBlockBackend Coroutine, volatile union Some8abb587f, volatile union Some8abb587f p2, volatile union Some8abb587f p3, volatile union Some8abb587f p4, volatile union Some8abb587f p5, volatile union Some8abb587f p6, volatile union Some8abb587f p7, volatile union Some8abb587f p8, volatile union Some8abb587f p9, volatile union Some8abb587f p10, volatile union Some8abb587f p11, volatile union Some8abb587f p12, volatile union Some8abb587f p13, volatile union Some8abb587f p14, volatile union Some8abb587f p15, volatile union Some8abb587f p16, volatile union Some8abb587f p17, volatile union Some8abb587f p18, volatile union Some8abb587f p19, volatile union Some8abb587f p20, volatile union Some8abb587f p21, volatile union Some8abb587f p22, volatile union Some8abb587f p23, volatile union Some8abb587f p24, volatile union Some8abb587f p25, volatile union Some8abb587f p26, volatile union Some8abb587f p27, volatile union Some8abb587f p28, volatile union Some8abb587f p29, volatile union Some8abb587f p30, volatile union Some8abb587f p31, volatile union Some8abb587f p32, volatile union Some8abb587f p33, volatile union Some8abb587f p34, volatile union Some8abb587f p35, volatile union Some8abb587f p36, volatile union Some8abb587f p37, volatile union Some8abb587f p38, volatile union Some8abb587f p39, volatile union Some8abb587f p40, volatile union Some8abb587f p41, volatile union Some8abb587f p42, volatile union Some8abb587f p43, volatile union Some8abb587f p44, volatile union Some8abb587f p45, volatile union Some8abb587f p46, volatile union Some8abb587f p47, volatile union Some8abb587f p48, volatile union Some8abb587f p49, volatile union Some8abb587f p50, volatile union Some8abb587f p51, volatile union Some8abb587f p52, volatile union Some8abb587f p53, volatile union Some8abb587f p54, volatile union Some8abb587f p55, volatile union Some8abb587f p56, volatile union Some8abb587f p57, volatile union Some8abb587f p58, volatile union Some8abb587f p59, volatile union Some8abb587f p60, volatile union Some8abb587f p61, volatile union Some8abb587f p62, volatile union Some8abb587f p63, volatile union Some8abb587f p64, volatile union Some8abb587f p65, volatile union Some8abb587f p66, volatile union Some8abb587f p67, volatile union Some8abb587f p68, volatile union Some8abb587f p69, volatile union Some8abb587f p70, volatile union Some8abb587f p71, volatile union Some8abb587f p72, volatile union Some8abb587f p73, volatile union Some8abb587f p74, volatile union Some8abb587f p75, volatile union Some8abb587f p76, volatile union Some8abb587f p77, volatile union Some8abb587f p78, volatile union Some8abb587f p79, volatile union Some8abb587f p80, volatile union Some8abb587f p81, volatile union Some8abb587f p82, volatile union Some8abb587f p83, volatile union Some8abb587f p84, volatile union Some8abb587f p85, volatile union Some8abb587f p86, volatile union Some8abb587f p87, volatile union Some8abb587f p88, volatile union Some8abb587f p89, volatile union Some8abb587f p90, volatile union Some8abb587f p91, volatile union Some8abb587f p92, volatile union Some8abb587f p93, volatile union Some8abb587f p94, volatile union Some8abb587f p95, volatile union Some8abb587f p96, volatile union Some8abb587f p97, volatile union Some8abb587f p98, volatile union Some8abb587f p99, volatile union Some8abb587f p100, volatile union Some8abb587f p101, volatile union Some8abb587f p102, volatile union Some8abb587f p103, volatile union Some8abb587f p104, volatile union Some8abb587f p105, volatile union Some8abb587f p106, volatile union Some8abb587f p107, volatile union Some8abb587f p108, volatile union Some8abb587f p109, volatile union Some8abb587f p110, volatile union Some8abb587f p111, volatile union Some8abb587f p112, volatile union Some8abb587f p113, volatile union Some8abb587f p114, volatile union Some8abb587f p115, volatile union Some8abb587f p116, volatile union Some8abb587f p117, volatile union Some8abb587f p118, volatile union Some8abb587f p119, volatile union Some8abb587f p120, volatile union Some8abb587f p121, volatile union Some8abb587f p122, volatile union Some8abb587f p123, volatile union Some8abb587f p124, volatile union Some8abb587f p125, volatile union Some8abb587f p126);
void co_wrapper_bdrv_rdlock job_Truncatep1(volatile BdrvChild *qemu_get_current_aio_context, enum Modefd990504 job_co_Truncatep1, const volatile enum Mode22154ece *nbSectors, void(*const *p3)(int, long double, long double _Complex));
int8_t no_co_wrapper bdrv_co_nbd_Replyp_2(struct BlockBackend *s_2);
const struct hidden_one co_wrapper_bdrv_rdlock *x9_pwrite_zeroesp2(BdrvChild *x9_co_pwrite_zeroesp2, bool(*_flags)(int, char *, _Bool), const Arraye27cda80 aio_co_wake);
signed char co_wrapper_bdrv_rdlock bdrv_Truncatep_3(BlockBackend const *, struct BlockBackend *BdrvTruncatep3);
double _Complex co_wrapper_bdrv_rdlock bdrv_in_progressp3(Array5ba171fd bdrv_co_in_progressp3, enum Modef9ea3c6d yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, struct Some9d72c438 index[sizeof(int)], _Bool(*p3)[3], int(*i)[3]);
struct Some52c008ee co_wrapper_mixed Node_ap_4(void);
short co_wrapper_bdrv_rdlock Node_ap4(enum Mode6e6db0be assume_graph_lock);
uint64_t co_wrapper_mixed blk_peekp_5(long, Unknownb0ed6b30);
Unknownf855cb95 co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyp5(struct BdrvChild *co_wrapper_count);
Unknown7ce13253 co_wrapper job_get_sizep_6(long long AioContext, Unknown56e6bf7d index);
char co_wrapper *Node_nbd_Replyp6(void);
double no_co_wrapper x9_co_peekp_7(BlockBackend *x9_peekp_7, long double _Complex X9CoPeekp7, enum Modebb7ef5e5, Someec2869dc p3, const struct Someefbe65a7 AioContext[4][2], const struct Some2bceea5e BdrvPollCo[4], long double _Complex p6, enum Modebb7ef5e5 p7, Someec2869dc p8, const struct Someefbe65a7 p9[4][2], const struct Some2bceea5e p10[4], long double _Complex p11, enum Modebb7ef5e5 p12, Someec2869dc p13, const struct Someefbe65a7 p14[4][2], const struct Some2bceea5e p15[4], long double _Complex p16, enum Modebb7ef5e5 p17, Someec2869dc p18, const struct Someefbe65a7 p19[4][2], const struct Some2bceea5e p20[4], long double _Complex p21, enum Modebb7ef5e5 p22, Someec2869dc p23, const struct Someefbe65a7 p24[4][2], const struct Some2bceea5e p25[4], long double _Complex p26, enum Modebb7ef5e5 p27, Someec2869dc p28, const struct Someefbe65a7 p29[4][2], const struct Some2bceea5e p30[4], long double _Complex p31, enum Modebb7ef5e5 p32, Someec2869dc p33, const struct Someefbe65a7 p34[4][2], const struct Some2bceea5e p35[4], long double _Complex p36, enum Modebb7ef5e5 p37, Someec2869dc p38, const struct Someefbe65a7 p39[4][2], const struct Some2bceea5e p40[4], long double _Complex p41, enum Modebb7ef5e5 p42, Someec2869dc p43, const struct Someefbe65a7 p44[4][2], const struct Some2bceea5e p45[4], long double _Complex p46, enum Modebb7ef5e5 p47, Someec2869dc p48, const struct Someefbe65a7 p49[4][2], const struct Some2bceea5e p50[4], long double _Complex p51, enum Modebb7ef5e5 p52, Someec2869dc p53, const struct Someefbe65a7 p54[4][2], const struct Some2bceea5e p55[4], long double _Complex p56, enum Modebb7ef5e5 p57, Someec2869dc p58, const struct Someefbe65a7 p59[4][2], const struct Some2bceea5e p60[4], long double _Complex p61, enum Modebb7ef5e5 p62, Someec2869dc p63, const struct Someefbe65a7 p64[4][2], const struct Some2bceea5e p65[4], long double _Complex p66, enum Modebb7ef5e5 p67, Someec2869dc p68, const struct Someefbe65a7 p69[4][2], const struct Some2bceea5e p70[4], long double _Complex p71, enum Modebb7ef5e5 p72, Someec2869dc p73, const struct Someefbe65a7 p74[4][2], const struct Some2bceea5e p75[4], long double _Complex p76, enum Modebb7ef5e5 p77, Someec2869dc p78, const struct Someefbe65a7 p79[4][2], const struct Some2bceea5e p80[4], long double _Complex p81, enum Modebb7ef5e5 p82, Someec2869dc p83, const struct Someefbe65a7 p84[4][2], const struct Some2bceea5e p85[4], long double _Complex p86, enum Modebb7ef5e5 p87, Someec2869dc p88, const struct Someefbe65a7 p89[4][2], const struct Some2bceea5e p90[4], long double _Complex p91, enum Modebb7ef5e5 p92, Someec2869dc p93, const struct Someefbe65a7 p94[4][2], const struct Some2bceea5e p95[4], long double _Complex p96, enum Modebb7ef5e5 p97, Someec2869dc p98, const struct Someefbe65a7 p99[4][2], const struct Some2bceea5e p100[4], long double _Complex p101, enum Modebb7ef5e5 p102, Someec2869dc p103, const struct Someefbe65a7 p104[4][2], const struct Some2bceea5e p105[4], long double _Complex p106, enum Modebb7ef5e5 p107, Someec2869dc p108, const struct Someefbe65a7 p109[4][2], const struct Some2bceea5e p110[4], long double _Complex p111, enum Modebb7ef5e5 p112, Someec2869dc p113, const struct Someefbe65a7 p114[4][2], const struct Some2bceea5e p115[4], long double _Complex p116, enum Modebb7ef5e5 p117, Someec2869dc p118, const struct Someefbe65a7 p119[4][2], const struct Some2bceea5e p120[4], long double _Complex p121, enum Modebb7ef5e5 p122, Someec2869dc p123, const struct Someefbe65a7 p124[4][2], const struct Some2bceea5e p125[4], long double _Complex p126);
void no_co_wrapper Node_co_pwrite_zeroesp7(Function2a45e589);
BlockBackend co_wrapper_bdrv_rdlock *blk_pwrite_zeroesp_8(AliasBlockBackend *const bdrv_graph_wrlock);
Unknowne27cda80 co_wrapper_mixed blk_ap8(const BlockDriverState *ret);
enum Mode2ccc7eab no_co_wrapper x9_co_co2p_9(long double X9CoCo2p9, union Some00673835, Functiona9542f43 x9_co2p_9_bh, bool p3, long double x9_co2p_9, long double p5, union Some00673835 p6, Functiona9542f43 p7, bool p8, long double p9, long double p10, union Some00673835 p11, Functiona9542f43 p12, bool p13, long double p14, long double p15, union Some00673835 p16, Functiona9542f43 p17, bool p18, long double p19, long double p20, union Some00673835 p21, Functiona9542f43 p22, bool p23, long double p24, long double p25, union Some00673835 p26, Functiona9542f43 p27, bool p28, long double p29);
OTHERD2A022A7 no_co_wrapper bdrv_co_Truncatep9(const BdrvChild *, volatile int index, Functiona9542f43 yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, enum Modef9ea3c6d);
enum { NodeCoAq0 = 7 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef BlockBackend *HandleBlockBackend;
typedef BdrvChild AliasBdrvChild;
typedef long Functionc32fd829(long double _Complex a0, long double a1, ...);
typedef float Array4718997b[4];
typedef unsigned int Unknown2ef0b51c;
typedef const Unknown2ef0b51c Constant4c4041c4;
typedef BlockBackend AliasBlockBackend;
typedef struct JobTxn JobTxn;
typedef double Function05bf4bcf(long double _Complex a0, int a1);
typedef struct Error Error;
struct JobTruncateq4 { int taken; };
typedef BdrvChild *HandleBdrvChild;
extern int x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_5_entry;
union Someb72cdc44 { void *const volatile *m0; int m2; };
typedef uintptr_t Unknown8cf2aa7c;
typedef unsigned long long int Unknownfc5324b1;
typedef BlockBackend **Arraybe1d9106[4];
typedef int _Otherd2a022a7;
typedef uint8_t Arraye27cda80[4];
enum Mode36e9d246 { Mode36e9d246_0 };
enum { NodeAq7 = 7 };
struct __attribute__((packed)) Someeb98e978 { int m0; };
struct __attribute__((packed)) Somed174547f { struct Someeb98e978 m0[17]; uint16_t m1[3]; unsigned bits : 3; };
typedef struct Somed174547f Other49753a26;
enum Mode4b47f04e { Mode4b47f04e_0 = 100, Mode4b47f04e_1 = 1 << 4 };
typedef wchar_t Unknownf2d6e98e;
struct Some0ae5546b { int m0[3]; float m1[3]; };
struct __attribute__((packed)) Some2e559a37 { struct Some0ae5546b m0; void *volatile *m1[17]; int m2[17]; unsigned bits : 3; };
enum Moded481b7a7 { Moded481b7a7_0 = 1 << 4, Moded481b7a7_1 = 100, Moded481b7a7_2 };
enum Mode16f96c31 { Mode16f96c31_0, Mode16f96c31_1 = 100 };
typedef int16_t Unknown9a9f3b8d;
typedef struct QDict QDict;
typedef uint16_t Unknown39d5aad1;
int no_co_wrapper Node_co_aq_0(enum Mode2ccc7eab p0);
HandleBlockBackend co_wrapper_mixed job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq0(AliasBdrvChild *blk_get_aio_context);
volatile BlockBackend co_wrapper *blk_co2q_1(volatile BdrvChild *qemu_in_coroutine, Functionc32fd829 blk_co_co2q_1_entry, const Array4718997b Flags);
Constant4c4041c4 co_wrapper_mixed job_co2q1(AliasBlockBackend *, int count, int table[count+1]);
const JobTxn co_wrapper_mixed *job_in_progressq_2(BlockDriverState *const co_wrapper_count, const unsigned __int128 poll_state_[2 *3]);
signed char co_wrapper_bdrv_rdlock blk_co2q2(BlockBackend *const p0, int blk_co2q2[0x10u], Function05bf4bcf p2, int arg1, int table[arg1+1]);
void co_wrapper_bdrv_rdlock bdrv_nbd_Replyq_3(AliasBlockBackend *const bdrv_co_nbd_Replyq_3_entry, long double _Complex BdrvNbdReplyq3[static 4]);
float _Complex no_co_wrapper bdrv_co_get_sizeq3(BlockBackend *blk, Error *);
double _Complex co_wrapper job_Truncateq_4(const BlockDriverState *_flags, float job_co_Truncateq_4(void), int s_2, long double p3, bool p4(void), HandleBdrvChild p5);
volatile double no_co_wrapper x9_co_co2q4(BlockBackend *blk);
union Someb72cdc44 co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_5(BlockBackend *index);
int no_co_wrapper blk_co_Truncateq5(BlockBackend const *i, Unknown8cf2aa7c blk, Unknownfc5324b1 ALL, Arraybe1d9106 poll_state, double(*blk_Truncateq5_bh[ *])[16]);
_Otherd2a022a7 co_wrapper_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq_6(Arraye27cda80 qemu_coroutine_create);
void co_wrapper_mixed job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq6(BlockBackend const *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq6, BlockDriverState *blk_bs, double _Complex, float _Complex, _Bool s_2, enum Mode36e9d246 BdrvPollCo);
Other49753a26 co_wrapper_mixed Node_aq_7(HandleBdrvChild BdrvPollCo, enum Mode4b47f04e Flags, unsigned aio_bh_schedule_oneshot, int64_t Node_aq_7, int aio_context_acquire(double _Complex(*)[1]), double _Complex Node_co_aq_7);
Unknownf2d6e98e co_wrapper_mixed_bdrv_rdlock Node_nbd_Replyq7(_Bool p0, struct Some2e559a37 NodeNbdReplyq7, void arg1(bool a0, _Atomic int *a1, ...), _Otherd2a022a7 Node_co_nbd_Replyq7, double _Complex p4);
enum Moded481b7a7 co_wrapper_mixed_bdrv_rdlock bdrv_co2q_8(enum Mode16f96c31 bdrv_co_co2q_8_entry, int Coroutine);
BdrvChild co_wrapper_bdrv_rdlock *blk_in_progressq8(Unknown9a9f3b8d p0);
QDict co_wrapper *job_pwrite_zeroesq_9(BlockDriverState *index, float _Complex p1(void));
const char co_wrapper_bdrv_rdlock *x9_nbd_Replyq9(Unknown39d5aad1 ret);
typedef int BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr0;
typedef BlockBackend *HandleBlockBackend;
struct Somea7b5fbcd { char m0; bool m1; };
typedef struct { long unsigned int m0; const volatile char *m1; } Somedc202ba7;
struct Some7904f10d { int m0[3]; int m1[3]; Somedc202ba7 m2; double _Complex m3[3]; };
typedef BdrvChild AliasBdrvChild;
enum Mode4ebaee38 { Mode4ebaee38_0, Mode4ebaee38_1 = 1 << 4 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef enum Modef9ea3c6d _Other0dbeaa17;
typedef double Arraye38b374f[4];
typedef struct Error Error;
struct Somefb9a710d { volatile Error *m0[17]; unsigned bits : 3; };
typedef struct Somefb9a710d _Other02b3d05b;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
struct hidden_one;
union Some4cfaf60c { struct hidden_one *m0; };
typedef const unsigned short int Constant2898fea6;
typedef void **Array1d4103f4[4];
struct Hidden;
struct Somed3309510 { uint16_t m0[3]; long m1[17]; enum Mode2ccc7eab m2[3]; };
void x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_3_entry(void *opaque);
typedef int OTHERD2A022A7;
typedef BdrvChild *HandleBdrvChild;
struct __attribute__((packed)) Someeb98e978 { int m0; };
typedef ssize_t Unknown066d508b;
typedef BlockBackend AliasBlockBackend;
enum Mode36e9d246 { Mode36e9d246_0 };
extern int blk_co_Truncater_5_entry;
typedef int Arrayd2a022a7[4];
struct Someca09d903 { float m0; };
typedef struct Someca09d903 _Other631c8726;
enum Mode55de786a { Mode55de786a_0 = 3, Mode55de786a_1 = 1 << 4 };
typedef volatile enum Mode55de786a Constant2c578672;
typedef struct BdrvDirtyBitmap BdrvDirtyBitmap;
union Somee9232f02 { unsigned short int (*m0)[16]; bool (*m1)[16]; float m2[3]; BdrvDirtyBitmap *m3[3]; };
typedef long double _Complex Array41993409[4];
enum Mode41fdb0fb { Mode41fdb0fb_0, Mode41fdb0fb_1, Mode41fdb0fb_2 };
struct Some9e04091f { double m0; signed char m1[17]; unsigned bits : 3; };
void Node_co_ar_8_entry(void *opaque);
struct __attribute__((packed)) Some79a187d1 { int m0; unsigned bits : 3; };
typedef int Function403851ad(int a0, ...);
typedef BlockDriverState AliasBlockDriverState;
typedef char Unknownf855cb95;
typedef __int128 Array3d12be2a[4];
typedef int Otherd2a022a7;
volatile BdrvChild co_wrapper_mixed_bdrv_rdlock *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_0(int p0, HandleBlockBackend);
int co_wrapper(*blk_ar0(BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, struct Somea7b5fbcd Flags, double(*poll_state)[16], long double _Complex aio_wait_kick))(volatile char *a0, ...);
struct Some7904f10d no_co_wrapper x9_co_get_sizer_1(AliasBdrvChild *p0, void(*bdrv_get_aio_context)(void), enum Mode4ebaee38 co_wrapper_count, int p3, int x9_get_sizer_1, _Other0dbeaa17 p5);
size_t no_co_wrapper x9_co_nbd_Replyr1(const BlockBackend *const x9_nbd_Replyr1, Arraye38b374f, _Bool(*const p2[4][2])[1], unsigned __int128 p3(int a0, double a1, void *const volatile *a2), Arraye38b374f X9CoNbdReplyr1, bool blk_bs);
_Other02b3d05b co_wrapper_mixed job_Truncater_2(unsigned int(int), enum Mode2ccc7eab JobTruncater2, union Some4cfaf60c job_Truncater_2);
Constant2898fea6 co_wrapper job_peekr2(void yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy(BlockBackend *const volatile *, ...), Array1d4103f4 p1, const struct Hidden *ret_, int arg1, struct Somed3309510 p4);
int co_wrapper_mixed_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr_3(BdrvChild *const p0, OTHERD2A022A7, HandleBdrvChild s, enum Mode2ccc7eab, void X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxr3(void), float _Complex _flags, int count, int table[count+1]);
float no_co_wrapper blk_co_ar3(BlockBackend *blk_ar3);
int co_wrapper(*blk_Truncater_4(BdrvChild *co_, float blk_co_Truncater_4, const struct Someeb98e978 BlkTruncater4[ *], Unknown066d508b))[3];
void co_wrapper_bdrv_rdlock bdrv_Truncater4(AliasBlockBackend *bdrv_co_Truncater4, enum Mode36e9d246 BdrvPollCo);
ssize_t co_wrapper_mixed_bdrv_rdlock blk_Truncater_5(const Arrayd2a022a7);
_Bool co_wrapper Node_Truncater5(volatile BlockBackend *qemu_coroutine_yield);
int co_wrapper_mixed blk_in_progressr_6(_Other631c8726 qemu_coroutine_self, int, bool, Constant2c578672 blk_co_in_progressr_6, const BdrvChild *BlkInProgressr6);
union Somee9232f02 co_wrapper Node_in_progressr6(struct BlockBackend *qemu_get_aio_context, _Bool bdrv_graph_rdlock_main_loop, _Bool p2, _Bool p3, _Bool p4, _Bool p5, _Bool p6, _Bool p7, _Bool p8, _Bool p9, _Bool p10, _Bool p11, _Bool p12);
void co_wrapper x9_pwrite_zeroesr_7(BlockDriverState *AioContext, volatile struct hidden_one *index, Array41993409 x9_co_pwrite_zeroesr_7);
enum Mode41fdb0fb co_wrapper_bdrv_rdlock Node_co2r7(BlockBackend const *const Coroutine, const struct Some9e04091f i[0x10u][5], signed int p2, volatile char *restrict p3);
const volatile Error co_wrapper_bdrv_rdlock *Node_ar_8(struct BdrvChild *p0, void child(void), struct Some79a187d1 bdrv_graph_rdlock_main_loop, Function403851ad Node_co_ar_8, struct BlockBackend *p4, long int, int s, int table[s+1]);
const volatile enum Mode2ccc7eab co_wrapper_mixed_bdrv_rdlock Node_nbd_Replyr8(AliasBlockDriverState *Coroutine, void ***yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, long double s_, volatile BdrvChild *, const bool p4[restrict 3][2], bool p5);
BlockDriverState co_wrapper_mixed_bdrv_rdlock *x9_pwrite_zeroesr_9(int arg1, int table[arg1+1]);
Unknownf855cb95 co_wrapper_mixed bdrv_ar9(AliasBlockDriverState *bdrv_graph_wrlock, const Array3d12be2a, _Bool bdrv_co_ar9_entry(float _Complex a0, double(*a1)[1], uintptr_t a2), volatile unsigned p3, Otherd2a022a7 bdrv_co_ar9);
extern int blk_pwrite_zeroess_0_bh;
typedef int BdrvTruncates1;
typedef double _Complex Array5ba171fd[4];
typedef const Otherf2d6e98e Constant19284c89;
typedef int Functioncb5f9dff(size_t a0, ...);
static inline int BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs8(int a) { return a; }
extern int blk_co_get_sizes_9_entry;
_Bool no_co_wrapper blk_co_pwrite_zeroess_0(volatile BdrvChild *p0, double _Complex p1(int a0, uintptr_t a1, double a2, ...), enum Modef9ea3c6d Flags, volatile struct Somee9ddfa5a arg2, double _Complex poll_state_, Other01b80982 AioContext);
struct Somec9934fd9 no_co_wrapper job_co_peeks0(BlockDriverState *opaque);
long double co_wrapper bdrv_Truncates_1(const BlockDriverState *const s, enum Modef9ea3c6d ctx, Other6d3a5768_t BdrvPollCo, const char Coroutine[], void(*p4)(off_t, ...), uint16_t p5);
BlockBackend no_co_wrapper *bdrv_co_nbd_Replys1(BlockBackend *p0);
Other90d47642_t co_wrapper_mixed job_nbd_Replys_2(void);
size_t co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs2(Otherd2a022a7 x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs2);
Somec6d1cba2 co_wrapper_mixed Node_in_progresss_3(_Bool yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
enum Modefd990504 co_wrapper_mixed job_peeks3(uint64_t assert, Array5ba171fd ret, long double job_co_peeks3, int p3(void), OTHERD2A022A7 _flags);
Unknown1defb212 co_wrapper_bdrv_rdlock bdrv_pwrite_zeroess_4(unsigned n1);
float co_wrapper blk_co2s4(BlockDriverState *arg2, Otherf6b13ead, unsigned __int128 bdrv_graph_co_rdlock[][5], enum Modea9538ef8 aio_co_wake);
Constant19284c89 co_wrapper_mixed_bdrv_rdlock job_nbd_Replys_5(struct BlockDriverState *, Unknown5cb56a87, double job_co_nbd_Replys_5, const volatile struct hidden_one *co_);
Unknown4be3a412 co_wrapper_mixed Node_pwrite_zeroess5(void);
void co_wrapper_mixed x9_get_sizes_6(void);
Some3fcc2814 co_wrapper_mixed_bdrv_rdlock bdrv_peeks6(float i, Otherd2a022a7 bdrv_peeks6, int p2, Unknown3d12be2a co, Somead51e78d s, float p5, Otherd2a022a7 p6, int p7, Unknown3d12be2a p8, Somead51e78d p9, float p10, Otherd2a022a7 p11, int p12, Unknown3d12be2a p13, Somead51e78d p14, float p15, Otherd2a022a7 p16, int p17, Unknown3d12be2a p18, Somead51e78d p19, float p20, Otherd2a022a7 p21, int p22, Unknown3d12be2a p23, Somead51e78d p24, float p25, Otherd2a022a7 p26, int p27, Unknown3d12be2a p28, Somead51e78d p29, float p30, Otherd2a022a7 p31, int p32, Unknown3d12be2a p33, Somead51e78d p34, float p35, Otherd2a022a7 p36, int p37, Unknown3d12be2a p38, Somead51e78d p39, float p40, Otherd2a022a7 p41, int p42, Unknown3d12be2a p43, Somead51e78d p44, float p45, Otherd2a022a7 p46, int p47, Unknown3d12be2a p48, Somead51e78d p49, float p50, Otherd2a022a7 p51, int p52, Unknown3d12be2a p53, Somead51e78d p54, float p55, Otherd2a022a7 p56, int p57, Unknown3d12be2a p58, Somead51e78d p59, float p60, Otherd2a022a7 p61, int p62, Unknown3d12be2a p63, Somead51e78d p64, float p65, Otherd2a022a7 p66, int p67, Unknown3d12be2a p68, Somead51e78d p69, float p70, Otherd2a022a7 p71, int p72, Unknown3d12be2a p73, Somead51e78d p74, float p75, Otherd2a022a7 p76, int p77, Unknown3d12be2a p78, Somead51e78d p79, float p80, Otherd2a022a7 p81, int p82, Unknown3d12be2a p83, Somead51e78d p84, float p85, Otherd2a022a7 p86, int p87, Unknown3d12be2a p88, Somead51e78d p89, float p90, Otherd2a022a7 p91, int p92, Unknown3d12be2a p93, Somead51e78d p94, float p95, Otherd2a022a7 p96, int p97, Unknown3d12be2a p98, Somead51e78d p99, float p100, Otherd2a022a7 p101, int p102, Unknown3d12be2a p103, Somead51e78d p104, float p105, Otherd2a022a7 p106, int p107, Unknown3d12be2a p108, Somead51e78d p109, float p110, Otherd2a022a7 p111, int p112, Unknown3d12be2a p113, Somead51e78d p114, float p115, Otherd2a022a7 p116, int p117, Unknown3d12be2a p118, Somead51e78d p119, float p120, Otherd2a022a7 p121, int p122, Unknown3d12be2a p123, Somead51e78d p124, float p125);
bool co_wrapper(*Node_nbd_Replys_7(double Node_nbd_Replys_7, int Node_co_nbd_Replys_7(unsigned int a0, ...)))(void);
float co_wrapper x9_pwrite_zeroess7(int, Functioncb5f9dff p1);
int co_wrapper_mixed_bdrv_rdlock bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_8(int co[4][5], bool bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxs_8[sizeof(int)][5], int count, int table[count+1]);
Someb054ed2d co_wrapper_mixed job_as8(const BdrvChild *qemu_get_current_aio_context);
char co_wrapper_mixed *blk_get_sizes_9(void);
int co_wrapper x9_co2s9(BlockBackend *volatile *co_wrapper_count, long double _Complex p1, Other401c0091_t);
enum { BdrvCo2t0 = 7 };
typedef BlockBackend *HandleBlockBackend;
typedef const long double Constante7e78e4c;
typedef long double Arrayac3ccef3[4];
typedef double Functionc5cec45e(void);
typedef BdrvChild AliasBdrvChild;
enum { X9PwriteZeroest6 = 7 };
typedef uintptr_t Function69921734(uint64_t, ...);
enum { NodeTruncatet7 = 7 };
typedef long double Function0e926184(void);
struct X9Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt8 { int taken; };
extern int blk_co_at_9_entry;
BlockBackend co_wrapper_mixed *const volatile *bdrv_co2t_0(Other4718997b bdrv_co_co2t_0_entry, union Some10790360 BdrvCo2t0, volatile BlockBackend *child, _Otherd2a022a7 p3, Unknown066d508b p4);
_Otherd2a022a7 co_wrapper bdrv_in_progresst0(void);
Unknownfc5324b1 co_wrapper_mixed blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_1(enum Mode0a320fa5 p0, double arg2(unsigned short int, unsigned char, BlockDriverState **, ...), volatile BlockBackend *s, struct Some395b3dec bs);
HandleBlockBackend co_wrapper_mixed job_nbd_Replyt1(void);
int co_wrapper_bdrv_rdlock job_nbd_Replyt_2(struct BlockBackend *JobNbdReplyt2);
_Atomic int co_wrapper_bdrv_rdlock *job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2(struct BlockDriverState *, volatile int *nbSectors, union Somebb84a908, off_t yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, Constante7e78e4c job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt2, double(*volatile *)(void));
wchar_t co_wrapper_bdrv_rdlock x9_co2t_3(bool X9Co2t3);
BlockDriverState co_wrapper_bdrv_rdlock *bdrv_nbd_Replyt3(const Arrayac3ccef3 AioContext, double BdrvNbdReplyt3[ *][5], int8_t Coroutine[restrict 3], double _Complex qemu_in_coroutine(void *const *, struct Hidden *, volatile float _Complex *, ...), long double qemu_get_current_aio_context);
float co_wrapper_mixed Node_nbd_Replyt_4(const BdrvChild *Node_co_nbd_Replyt_4, int AioContext);
bool co_wrapper_bdrv_rdlock job_pwrite_zeroest4(const union Somefff2fe3b JobPwriteZeroest4, int p1, Functionc5cec45e, int bs, unsigned long long int i);
Unknown5cb56a87 co_wrapper_bdrv_rdlock job_peekt_5(void);
AliasBdrvChild co_wrapper_mixed_bdrv_rdlock *job_co2t5(BlockDriverState *p0, int bdrv_get_aio_context, Arrayac3ccef3 JobCo2t5, _Bool job_co_co2t5_entry);
float co_wrapper_bdrv_rdlock x9_pwrite_zeroest_6(Function69921734 x9_co_pwrite_zeroest_6, Some56f7a014 p1, float, Function69921734 p3, Some56f7a014 p4, float p5, Function69921734 p6, Some56f7a014 p7, float p8, Function69921734 p9, Some56f7a014 p10, float p11, Function69921734 p12, Some56f7a014 p13, float p14, Function69921734 p15, Some56f7a014 p16, float p17, Function69921734 p18, Some56f7a014 p19, float p20, Function69921734 p21, Some56f7a014 p22, float p23, Function69921734 p24, Some56f7a014 p25, float p26, Function69921734 p27, Some56f7a014 p28, float p29, int s, int table[s+1]);
const volatile int co_wrapper_mixed_bdrv_rdlock blk_pwrite_zeroest6(BlockBackend const *const, float _Complex blk_pwrite_zeroest6, OTHERD422E100 p2);
const volatile Unknownb0ed6b30 co_wrapper Node_Truncatet_7(int Node_co_Truncatet_7, enum Mode0bef1d36, int p2);
_Otherd422e100 no_co_wrapper x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt7(unsigned short int p0(bool, int, double _Complex, ...), double blk, Function0e926184 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt7_bh, Unknownd6a9c141 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt7, int(*_flags)(const struct hidden_one *a0));
_Bool co_wrapper_bdrv_rdlock x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxt_8(float _Complex BdrvPollCo, int p1);
const volatile int co_wrapper_mixed **job_get_sizet8(void);
int co_wrapper_mixed_bdrv_rdlock blk_at_9(int, BlockDriverState *volatile *co_wrapper_count, void(void), int arg2, int poll_state);
int co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyt9(const BdrvChild *const index, double _Complex nbSectors, long blk_co_nbd_Replyt9, float _Complex BdrvPollCo, int(*bytes)(long long a0, ...), int assume_graph_lock);
typedef BdrvChild AliasBdrvChild;
static inline int JobCo2u1(int a) { return a; }
struct BlkPeeku2 { int taken; };
typedef int BdrvPwriteZeroesu4;
typedef BdrvChild *HandleBdrvChild;
typedef void *volatile *Arraye339ec85[4];
typedef const volatile int Constant8c41d73f;
enum { JobCoCo2u6 = 7 };
enum { X9CoNbdReplyu7 = 7 };
void job_co_nbd_Replyu_8_entry(void *opaque);
typedef bool Functioncde7d1d5(long double _Complex a0, double _Complex a1, float _Complex a2);
typedef int BlkPeeku9;
typedef const Other6d3a5768 Constantaacfcd7e;
uint32_t co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesu_0(void);
volatile long double no_co_wrapper job_co_in_progressu0(AliasBdrvChild *job_co_in_progressu0, const long double _Complex bdrv_graph_rdlock_main_loop, int, int p3, const long double ret[], long long p5);
_Bool co_wrapper_bdrv_rdlock job_co2u_1(enum Mode2ccc7eab child, int job_co_co2u_1, double _Complex qemu_coroutine_create, Unknown3d12be2a s);
const volatile Unknown03bf1c95 no_co_wrapper blk_co_pwrite_zeroesu1(BlockDriverState const *p0, enum Modef9ea3c6d);
short co_wrapper_bdrv_rdlock blk_peeku_2(BlockBackend *const i, int);
struct BdrvChild co_wrapper_mixed *Node_get_sizeu2(const BlockDriverState *AioContext, OTHERF81AB37F Node_co_get_sizeu2, const volatile enum Mode1a34d831 p2, int);
float _Complex co_wrapper_bdrv_rdlock(*job_Truncateu_3(struct BlockDriverState *const))(int a0, long double _Complex a1, BdrvChild **a2);
const OTHER7B60F772 co_wrapper x9_au3(int x9_co_au3, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9, int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19, int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29);
float co_wrapper bdrv_pwrite_zeroesu_4(HandleBdrvChild, Arraye339ec85 errp$, const volatile float s_, float *p3);
Otherd2a022a7 co_wrapper_mixed_bdrv_rdlock Node_get_sizeu4(signed char BdrvPollCo, Otherd2a022a7_t in_progress, int qemu_get_aio_context, Constant8c41d73f bdrv_graph_co_rdlock, int);
int co_wrapper_mixed bdrv_Truncateu_5(int s, int table[s+1]);
float _Complex co_wrapper_bdrv_rdlock blk_get_sizeu5(BlockDriverState *, float _Complex BdrvPollCo);
ptrdiff_t no_co_wrapper job_co_co2u_6(struct BlockBackend *const co, int offset, int bdrv_graph_rdlock_main_loop, size_t child, BdrvChild *bytes, int _flags);
enum Mode6e6db0be no_co_wrapper job_co_peeku6(AliasBdrvChild *job_peeku6);
uint8_t no_co_wrapper x9_co_nbd_Replyu_7(volatile BlockDriverState *BdrvPollCo, enum Mode2ccc7eab, unsigned int x9_nbd_Replyu_7);
void co_wrapper blk_nbd_Replyu7(struct BlockDriverState *const AioContext, union Some446d7fbc bdrv_graph_co_rdlock);
void co_wrapper_mixed job_nbd_Replyu_8(struct BlockBackend *arg2, long double _Complex JobNbdReplyu8, BlockBackend *job_co_nbd_Replyu_8, Otherd2a022a7_t AioContext, const struct hidden_one *bytes);
long double _Complex co_wrapper_mixed x9_peeku8(Functioncde7d1d5, Unknownd6a9c141 qemu_coroutine_create, struct Somee9ddfa5a x9_co_peeku8, const struct Some7cb73f4b p3[const 2], Functioncde7d1d5 p4, Unknownd6a9c141 p5, struct Somee9ddfa5a p6, const struct Some7cb73f4b p7[const 2], Functioncde7d1d5 p8, Unknownd6a9c141 p9, struct Somee9ddfa5a p10, const struct Some7cb73f4b p11[const 2], Functioncde7d1d5 p12, Unknownd6a9c141 p13, struct Somee9ddfa5a p14, const struct Some7cb73f4b p15[const 2], Functioncde7d1d5 p16, Unknownd6a9c141 p17, struct Somee9ddfa5a p18, const struct Some7cb73f4b p19[const 2], Functioncde7d1d5 p20, Unknownd6a9c141 p21, struct Somee9ddfa5a p22, const struct Some7cb73f4b p23[const 2], Functioncde7d1d5 p24, Unknownd6a9c141 p25, struct Somee9ddfa5a p26, const struct Some7cb73f4b p27[const 2], Functioncde7d1d5 p28, Unknownd6a9c141 p29, struct Somee9ddfa5a p30, const struct Some7cb73f4b p31[const 2], Functioncde7d1d5 p32, Unknownd6a9c141 p33, struct Somee9ddfa5a p34, const struct Some7cb73f4b p35[const 2], Functioncde7d1d5 p36, Unknownd6a9c141 p37, struct Somee9ddfa5a p38, const struct Some7cb73f4b p39[const 2], Functioncde7d1d5 p40, Unknownd6a9c141 p41, struct Somee9ddfa5a p42, const struct Some7cb73f4b p43[const 2], Functioncde7d1d5 p44, Unknownd6a9c141 p45, struct Somee9ddfa5a p46, const struct Some7cb73f4b p47[const 2], Functioncde7d1d5 p48, Unknownd6a9c141 p49, struct Somee9ddfa5a p50, const struct Some7cb73f4b p51[const 2], Functioncde7d1d5 p52, Unknownd6a9c141 p53, struct Somee9ddfa5a p54, const struct Some7cb73f4b p55[const 2], Functioncde7d1d5 p56, Unknownd6a9c141 p57, struct Somee9ddfa5a p58, const struct Some7cb73f4b p59[const 2], Functioncde7d1d5 p60, Unknownd6a9c141 p61, struct Somee9ddfa5a p62);
int co_wrapper blk_peeku_9(struct Hidden *const volatile *BdrvPollCo, int blk_co_peeku_9, Constantaacfcd7e p2, long double blk_peeku_9);
enum Mode76c1baf6 co_wrapper *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu9(enum Mode6cb30bde bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxu9, short child[ *], int);
static inline int BdrvTruncatev0(int a) { return a; }
struct hidden_one;
typedef struct { int (*m0)[1]; } Some59a24bf3;
enum Mode956b2d09 { Mode956b2d09_0, Mode956b2d09_1 };
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef unsigned long long int Unknownfc5324b1;
typedef __int128 Unknown3d12be2a;
enum { NodeInProgressv2 = 7 };
typedef unsigned int Unknown2ef0b51c;
typedef struct { int m0; } Somead0a0f33;
typedef const volatile Somead0a0f33 Constant1b115fe8;
enum { BlkXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv3 = 7 };
typedef int Otherd2a022a7_t;
enum Modebb7ef5e5 { Modebb7ef5e5_0, Modebb7ef5e5_1 = 3 };
union Some77ecd84d { int m0[17]; enum Modebb7ef5e5 m1; };
typedef const volatile union Some77ecd84d Constant85d67cb6;
enum Mode6ef56d6a { Mode6ef56d6a_0 = 3, Mode6ef56d6a_1, Mode6ef56d6a_2 = 1 << 4 };
enum { BdrvCoPeekv4 = 7 };
typedef long Unknown1defb212;
enum { JobCoAv5 = 7 };
enum Mode045f9cfb { Mode045f9cfb_0 = 1 << 4, Mode045f9cfb_1 = 1 << 4 };
typedef struct { double m0; BlockBackend **m1; int m2[3]; bool m3[3]; } Some96787ff0;
struct Some3e74367c { enum Mode045f9cfb m0; Some96787ff0 m1[3]; BdrvChild **m2; };
typedef int *Other0f26a8a2_t;
typedef double Othere38b374f_t;
enum Modeb4fea14f { Modeb4fea14f_0 = 1 << 4, Modeb4fea14f_1 = 1 << 4, Modeb4fea14f_2 };
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef union { bool m0[3]; enum Modeb4fea14f m2[3]; enum Modef9ea3c6d m3[17]; } Some36e1a8b6;
void bdrv_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8_entry(void *opaque);
typedef int BlkCo2v9;
enum Modeb046a86b { Modeb046a86b_0 = 3, Modeb046a86b_1 = 1 << 4, Modeb046a86b_2 = 1 << 4 };
enum Mode36e9d246 { Mode36e9d246_0 };
struct Somee0b32731 { enum Mode36e9d246 m0[3]; };
typedef BlockDriverState *HandleBlockDriverState;
typedef volatile int Constant472f8a6d;
const struct hidden_one co_wrapper_bdrv_rdlock *bdrv_Truncatev_0(float);
Some59a24bf3 co_wrapper_mixed x9_Truncatev0(void);
enum Mode956b2d09 co_wrapper_bdrv_rdlock blk_nbd_Replyv_1(volatile BlockDriverState *BdrvPollCo, enum Mode2ccc7eab blk_co_nbd_Replyv_1, void p2(void), Unknownfc5324b1 arg1);
bool no_co_wrapper x9_co_nbd_Replyv1(Unknown3d12be2a n1, const int poll_state[4], int s, int table[s+1]);
long double co_wrapper_bdrv_rdlock Node_in_progressv_2(float NodeInProgressv2, Unknown2ef0b51c Coroutine, void aio_co_wake(void), Constant1b115fe8);
float co_wrapper_mixed blk_co2v2(void);
Otherd2a022a7_t co_wrapper_mixed blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_3(BlockBackend *const, Constant85d67cb6 s, double _Complex p2, unsigned co_wrapper_count, enum Mode6ef56d6a blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_3, int, int count, int table[count+1]);
BlockBackend co_wrapper_mixed_bdrv_rdlock *bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv3(void);
float _Complex no_co_wrapper(*bdrv_co_peekv_4(void))(int a0, ...);
bool co_wrapper_mixed_bdrv_rdlock Node_Truncatev4(Unknown1defb212 poll_state_, int p1);
long double no_co_wrapper job_co_av_5(const BlockBackend *aio_context_release, const BdrvChild *job_av_5, struct Some3e74367c AioContext, const int p3[sizeof(int)], const BdrvChild *p4, struct Some3e74367c p5, const int p6[sizeof(int)], const BdrvChild *p7, struct Some3e74367c p8, const int p9[sizeof(int)], const BdrvChild *p10, struct Some3e74367c p11, const int p12[sizeof(int)], const BdrvChild *p13, struct Some3e74367c p14, const int p15[sizeof(int)], const BdrvChild *p16, struct Some3e74367c p17, const int p18[sizeof(int)], const BdrvChild *p19, struct Some3e74367c p20, const int p21[sizeof(int)], const BdrvChild *p22, struct Some3e74367c p23, const int p24[sizeof(int)], const BdrvChild *p25, struct Some3e74367c p26, const int p27[sizeof(int)], const BdrvChild *p28, struct Some3e74367c p29, const int p30[sizeof(int)], const BdrvChild *p31, struct Some3e74367c p32, const int p33[sizeof(int)], const BdrvChild *p34, struct Some3e74367c p35, const int p36[sizeof(int)], const BdrvChild *p37, struct Some3e74367c p38, const int p39[sizeof(int)], const BdrvChild *p40, struct Some3e74367c p41, const int p42[sizeof(int)], const BdrvChild *p43, struct Some3e74367c p44, const int p45[sizeof(int)], const BdrvChild *p46, struct Some3e74367c p47, const int p48[sizeof(int)], const BdrvChild *p49, struct Some3e74367c p50, const int p51[sizeof(int)], const BdrvChild *p52, struct Some3e74367c p53, const int p54[sizeof(int)], const BdrvChild *p55, struct Some3e74367c p56, const int p57[sizeof(int)], const BdrvChild *p58, struct Some3e74367c p59, const int p60[sizeof(int)], const BdrvChild *p61, struct Some3e74367c p62, const int p63[sizeof(int)]);
long double _Complex co_wrapper_mixed_bdrv_rdlock blk_av5(struct BlockBackend *blk_bs, double blk_co_av5_entry);
uint8_t co_wrapper_mixed_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_6(BlockDriverState *p0, Other0f26a8a2_t blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_6, signed int BdrvPollCo);
Othere38b374f_t no_co_wrapper x9_co_in_progressv6(BdrvChild *p0, Some36e1a8b6 X9CoInProgressv6, __int128 opaque, int qemu_get_current_aio_context, long double _Complex, _Bool bytes);
long double co_wrapper_bdrv_rdlock x9_peekv_7(const BdrvChild *ALL, int co_, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9, int p10, int p11, int p12, int p13, int p14, int p15, int p16, int p17, int p18, int p19, int p20, int p21, int p22, int p23, int p24, int p25, int p26, int p27, int p28, int p29, int p30);
void no_co_wrapper blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv7(int p0);
size_t co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxv_8(const BlockDriverState *yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, _Bool Coroutine, int p2, float opaque(float _Complex a0, off_t a1, int a2, ...), int s, int table[s+1]);
double _Complex no_co_wrapper x9_co_av8(const BlockDriverState *p0, long double bytes);
double _Complex co_wrapper_bdrv_rdlock blk_co2v_9(int64_t aio_bh_schedule_oneshot_full(float a0, int a1, int16_t a2, ...), enum Modeb046a86b blk_co_co2v_9, int p2);
const struct Somee0b32731 no_co_wrapper *bdrv_co_nbd_Replyv9(HandleBlockDriverState p0, long double _Complex ALL, Constant472f8a6d blk_bs);
extern int blk_nbd_Replyw_0_bh;
typedef double OTHERE38B374F;
enum { BlkCo2w1 = 7 };
struct Some01034583 { uint8_t m1; unsigned bits : 3; };
typedef const long double Constante7e78e4c;
union Someca803f49 { unsigned char (*m0[3])(void); _Bool m1; int m2[3]; };
enum { JobXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw2 = 7 };
typedef int Arrayd2a022a7[4];
enum Mode76c1baf6 { Mode76c1baf6_0 = 100, Mode76c1baf6_1 = 3, Mode76c1baf6_2 };
enum { BlkXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw3 = 7 };
struct Hidden;
typedef BlockBackend AliasBlockBackend;
union Some3ae6d4e7 { unsigned m0; };
typedef BdrvChild AliasBdrvChild;
enum { JobXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw4 = 7 };
typedef _Bool Arrayf6b13ead[4];
struct hidden_one;
typedef long unsigned int Unknown7b60f772;
enum Modef964abf0 { Modef964abf0_0 = 1 << 4, Modef964abf0_1 };
typedef int Otherd2a022a7_t;
typedef const Otherd2a022a7_t Constant0bbb9ed8;
extern int bdrv_co_aw_6_entry;
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
typedef volatile enum Modead196fba *Otherc4d6cae4;
typedef BlockDriverState *HandleBlockDriverState;
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
extern int x9_co_aw_7_entry;
typedef BlockDriverState AliasBlockDriverState;
typedef size_t Unknown07d79e56;
typedef int32_t Unknown03bf1c95;
enum { BdrvAw8 = 7 };
typedef int BdrvXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw9;
enum Modebfc94946 { Modebfc94946_0 = 100, Modebfc94946_1, Modebfc94946_2 = 100 };
enum Mode36e9d246 { Mode36e9d246_0 };
union Someaea89626 { enum Mode36e9d246 m0; long double _Complex *m1[17]; };
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
union Some928b0799 { int m0[17]; int m1; };
OTHERE38B374F no_co_wrapper blk_co_nbd_Replyw_0(BlockBackend *const index, int16_t blk_nbd_Replyw_0_bh);
int co_wrapper_mixed Node_co2w0(void);
bool co_wrapper_mixed_bdrv_rdlock blk_co2w_1(BdrvChild *const, const volatile char *BlkCo2w1, struct Some01034583 i, long long poll_state_, int32_t aio_co_wake, bool qemu_coroutine_create);
void co_wrapper_bdrv_rdlock job_in_progressw1(Constante7e78e4c arg1, int, float arg2, union Someca803f49 qemu_in_coroutine);
int co_wrapper_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_2(Arrayd2a022a7 arg1, int p1, enum Mode76c1baf6 p2, volatile int *const volatile *Coroutine);
unsigned short int co_wrapper job_nbd_Replyw2(void);
volatile struct Hidden co_wrapper_mixed_bdrv_rdlock *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_3(AliasBlockBackend *bdrv_get_aio_context, float blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_3);
union Some3ae6d4e7 co_wrapper_mixed_bdrv_rdlock job_nbd_Replyw3(AliasBdrvChild *child);
ssize_t co_wrapper_bdrv_rdlock job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_4(volatile BdrvChild *p0, long double nbSectors, Arrayf6b13ead p2, const volatile char *const volatile *Coroutine);
float co_wrapper_bdrv_rdlock bdrv_co2w4(double aio_wait_kick, bool bdrv_co2w4, const volatile struct hidden_one *p2, long double *p3, Unknown7b60f772 p4);
volatile enum Modef964abf0 no_co_wrapper Node_co_peekw_5(_Bool n1, int NodeCoPeekw5(int, uint64_t *, bool, ...), signed int Node_peekw_5, Constant0bbb9ed8 p3);
signed int co_wrapper_mixed_bdrv_rdlock Node_co2w5(int Node_co2w5(void), const BlockBackend *aio_wait_kick);
const Otherc4d6cae4 co_wrapper_mixed_bdrv_rdlock bdrv_aw_6(BlockBackend *const bdrv_co_aw_6_entry, HandleBlockDriverState, long double Coroutine, int p3, _Bool bdrv_co_aw_6, size_t);
long double co_wrapper_mixed blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw6(BdrvChild const *BlkXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw6, enum Modea2a16959);
const struct Hidden co_wrapper_mixed *x9_aw_7(AliasBlockDriverState *p0, float _Complex, Unknown07d79e56 errp$, bool ret[static 4], const float _Complex _flags[4], const int co_wrapper_count[0x10u][5], int s, int table[s+1]);
int co_wrapper job_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw7(BdrvChild const *job_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw7_entry, Unknown03bf1c95 bdrv_get_aio_context);
int8_t co_wrapper_mixed_bdrv_rdlock bdrv_aw_8(struct BlockBackend *bdrv_co_aw_8, wchar_t p1, int errp$);
long int co_wrapper_bdrv_rdlock Node_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw8(BdrvChild *qemu_get_current_aio_context, int64_t Node_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw8);
enum Modebfc94946 co_wrapper_mixed bdrv_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxw_9(int poll_state_, long int bytes[restrict 3], union Someaea89626 p2, long unsigned int assert, const int p4[restrict 3]);
void co_wrapper_bdrv_rdlock blk_nbd_Replyw9(enum Mode2e3ddd4e bs, volatile long double blk_co_nbd_Replyw9_entry, const union Some928b0799 blk_co_nbd_Replyw9);
#define CASE_API_0(a, b) __attribute__((unused))
#define CASE_API_1 __attribute__((unused))
#define CASE_API_2 __attribute__((unused))
#define CASE_API_3 __attribute__((unused))
#define CASE_API_4(a, b) __attribute__((unused))
#define CASE_API_5(a, b) __attribute__((unused))
#define CASE_API_6(a, b) __attribute__((unused))
#define CASE_API_7 __attribute__((unused))
#define CASE_API_8 __attribute__((unused))
#define CASE_API_9(a, b) __attribute__((unused))
enum { X9NbdReplyx0 = 7 };
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
typedef BlockDriverState *HandleBlockDriverState;
typedef off_t Unknownabe52526;
typedef BlockBackend AliasBlockBackend;
typedef long double _Complex Function01bf3733(void);
typedef int Otherd2a022a7;
typedef uint64_t Unknown5cb56a87;
typedef int Otherd2a022a7_t;
enum Mode2ccc7eab { Mode2ccc7eab_0 = 100 };
typedef bool Function5ad986fb(float, int);
typedef int Functiona9542f43(void);
typedef int Arrayd2a022a7[4];
typedef int32_t Unknown03bf1c95;
enum Mode2bee5577 { Mode2bee5577_0, Mode2bee5577_1 = 1 << 4, Mode2bee5577_2 };
typedef enum Mode2bee5577 Other866ca058_t;
typedef void *const **Othera6764364;
union Some90c73408 { int m0; float _Complex m2; unsigned long long int m3; };
typedef void Function3369659e(int, uint16_t, unsigned __int128, ...);
struct Somee41f56fe { float _Complex m2; unsigned short int (*m3[17])[3]; };
typedef ptrdiff_t (*Othera02b7a30_t)(uint8_t a0, ...);
enum Modef9ea3c6d { Modef9ea3c6d_0 = 3 };
typedef BlockDriverState AliasBlockDriverState;
static inline int NodeTruncatex7(int a) { return a; }
typedef struct QEMUIOVector QEMUIOVector;
enum Modee205eb2f { Modee205eb2f_0 = 1 << 4, Modee205eb2f_1, Modee205eb2f_2 = 1 << 4 };
typedef struct QDict QDict;
typedef enum Modef9ea3c6d OTHER0DBEAA17;
struct Hidden;
typedef struct { int m0; } Somead0a0f33;
struct Someb12d4bdd { Somead0a0f33 m0; void *const *m1[17]; };
typedef uint16_t Unknown39d5aad1;
extern _Atomic enum Mode22154ece co_wrapper_bdrv_rdlock *(x9_nbd_Replyx_0)/**/(double _Complex/* é€ */aio_bh_schedule_oneshot, int offset/* @param n[in] */(/* co_wrapper_mixed */unsigned/* * */__int128 a0/* @param n[in] */, BdrvChild **/* ' */a1, int a2, ...), HandleBlockDriverState s_, struct BlockBackend *x9_co_nbd_Replyx_0_entry, double p4);

enum decoy_1 { co_wrapper_one_1 = 1, no_co_wrapper_two_1 };
int co_wrapper_mixed_bdrv_rdlock(/* { ( */blk_Truncatex0)(signed char blk_co_Truncatex0)__attribute__(/* @param n[in] */(__deprecated__));

#pragma co_wrapper decoy
Unknownabe52526 co_wrapper_mixed blk_Truncatex_1(AliasBlockBackend *, Function01bf3733 aio_wait_kick, unsigned long long int s, AliasBlockBackend *blk_co_Truncatex_1, int p4, BlockBackend *AioContext)__attribute__((__deprecated__))/* @param n[in] */;
void co_wrapper_bdrv_rdlock(x9_ax1)/* @param n[in] */(/* " */int/* #if 0 */, __attribute__((unused))Otherd2a022a7 Coroutine/* co_wrapper_mixed */, const BlockDriverState *poll_state_,/* co_wrapper_mixed */__attribute__((unused))float _Complex x9_co_ax1, __attribute__((unused))int p4)__attribute__((unused));
extern char no_co_wrapper *x9_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2(float _Complex,/* " */const volatile int p1/* " */, Unknown5cb56a87 x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_2, volatile BlockBackend *p3, __attribute__(/**/(unused))long/* { ( */double bdrv_graph_wrlock)__attribute__((unused/**/)/* why */);

static inline int decoy_inline_5(int a) { return a ? '"' : '{'; }

;
Otherd2a022a7_t co_wrapper_mixed_bdrv_rdlock Node_Truncatex2(BdrvChild *Node_co_Truncatex2_entry, int p1/* @param n[in] */, int p2, bool(*p3)[16], __attribute__((unused))/* @param n[in] */float _Complex aio_bh_schedule_oneshot_full/* @param n[in] */, int NodeTruncatex2, int count, int table[count+1])__attribute__((unused));
double _Complex co_wrapper_bdrv_rdlock CASE_API_0(1, (2)/* ' */)x9_pwrite_zeroesx_3(BlockBackend *X9PwriteZeroesx3, __attribute__((unused))uint16_t BdrvPollCo, enum Mode2ccc7eab x9_co_pwrite_zeroesx_3, long int p3);

int co_wrapper_init_7(BlockDriverState *bs);
int co_wrapper_bdrv_rdlock __attribute__((nonnull(1), cold))bdrv_get_sizex3(BlockBackend const *qemu_get_current_aio_context, double/***/(**p1)(float, int, int))__attribute__((nonnull(1)/* " */, cold/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */));

static inline int decoy_quotes_9(void) { return '\'' + '"' + '/' + '*'; }
__attribute__((nonnull(1), cold/* co_wrapper_mixed */))bool co_wrapper_mixed_bdrv_rdlock(job_Truncatex_4)(BdrvChild const *job_co_Truncatex_4, Function5ad986fb qemu_get_current_aio_context, Functiona9542f43 arg2,/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */const Arrayd2a022a7/* #if 0 */p3, float, BlockDriverState const *)/* é€ */;
extern int8_t no_co_wrapper(blk_co_Truncatex4)(void);

;
int co_wrapper(bdrv_nbd_Replyx_5)(int Coroutine/* #if 0 */, off_t blk_bs(void), Unknown03bf1c95 BdrvNbdReplyx5, __attribute__((unused))BlockDriverState **qemu_in_coroutine,/* é€ */Other866ca058_t bdrv_poll_co);
extern Othera6764364 co_wrapper x9_co2x5(const volatile union Some90c73408 x9_co2x5, Function3369659e, struct Somee41f56fe ctx, const float _Complex qemu_get_current_aio_context[restrict 3], long unsigned int);

#define co_wrapper_decoy_13 coroutine_fn
extern CASE_API_1 Othera02b7a30_t no_co_wrapper/* " */CASE_API_2 x9_co_nbd_Replyx_6(enum Modef9ea3c6d x9_nbd_Replyx_6)CASE_API_3;
int co_wrapper_mixed CASE_API_4(1, (2))blk_get_sizex6(AliasBlockDriverState *p0,/* why */long/* é€ */double blk_get_sizex6);
extern __attribute__/* #if 0 */((/**/unused))AliasBlockBackend co_wrapper_bdrv_rdlock *(Node_Truncatex_7)/* { ( */(struct/* " */BlockDriverState *Node_co_Truncatex_7, int co, int table[co+1]);

#pragma co_wrapper decoy

#include "co_wrapper.h"
const volatile QEMUIOVector/* ' */co_wrapper_bdrv_rdlock *bdrv_Truncatex7(__attribute__((/* #if 0 */unused))float _Complex bdrv_co_Truncatex7/* int co_wrapper bdrv_decoy(BlockDriverState *bs); */, int p1[const 2], int, float aio_wait_kick, __attribute__/* * */((unused))char */* ' */AioContext, int arg1, int table[arg1+1]);

;
extern __attribute__((__deprecated__))long/* co_wrapper_mixed */__attribute__((nonnull(1)/* why */, cold))double co_wrapper CASE_API_5(/* ' */1,/* co_wrapper_mixed */(2/* é€ */))x9_get_sizex_8(void);
enum Modee205eb2f co_wrapper_mixed __attribute__((nonnull(1),/* é€ */cold/* * */))CASE_API_6(1, (2))Node_nbd_Replyx8(/* co_wrapper_mixed */void);

enum decoy_18 { co_wrapper_one_18 = 1, no_co_wrapper_two_18 };
QDict co_wrapper_bdrv_rdlock *(bdrv_ax_9)(OTHER0DBEAA17,/* @param n[in] */__attribute__/* ' */((unused))int16_t bdrv_co_ax_9_entry, struct Hidden *BdrvAx9, char *assume_graph_lock)CASE_API_7;
CASE_API_8 long unsigned CASE_API_9(1, (2))int co_wrapper_bdrv_rdlock(bdrv_Truncatex9)(int(*)(/**/uint8_t a0, ...), float _Complex,/* { ( */const Arrayd2a022a7 i, struct/* * */Someb12d4bdd bdrv_co_Truncatex9, Unknown39d5aad1 aio_co_wake);

struct co_wrapper_state_20;
void bdrv_ay_0_bh(void *opaque);
typedef BdrvChild *HandleBdrvChild;
struct BlkNbdReplyy1 { int taken; };
typedef ssize_t Functiona0437d2b(double, long double, int, ...);
static inline int BlkXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy6(int a) { return a; }
typedef BlockBackend AliasBlockBackend;
typedef int Function26f6907b(uint32_t a0, float a1);
typedef BlockBackend *HandleBlockBackend;
typedef unsigned char (**volatile Constant34285d36)[16];
typedef float _Complex (*Arraycf04e8ed[4])[16];
typedef volatile unsigned __int128 Constant083b83f6;
float no_co_wrapper bdrv_co_ay_0(Unknown56e6bf7d BdrvPollCo, double p1);
signed char co_wrapper x9_get_sizey0(HandleBdrvChild);
unsigned char co_wrapper_bdrv_rdlock blk_nbd_Replyy_1(struct BlockDriverState *BlkNbdReplyy1, int16_t offset, struct hidden_one *blk_co_nbd_Replyy_1_entry[2 *3][5], Functiona0437d2b AioContext, struct Some37c1173a[const 2][5]);
enum Mode16f96c31 co_wrapper_bdrv_rdlock job_ay1(BdrvChild *poll_state, int32_t job_co_ay1(BlockDriverState *const volatile *, ...), float _Complex n1, int aio_context_release);
int no_co_wrapper x9_co_get_sizey_2(BlockDriverState const *x9_get_sizey_2, volatile struct Hidden *volatile *X9CoGetSizey2, BdrvChild **ALL, struct Some2b61a4da, Other5ba171fd_t co_);
int co_wrapper_mixed job_co2y2(int count, int table[count+1]);
int co_wrapper_mixed_bdrv_rdlock x9_co2y_3(BlockDriverState const *const x9_co_co2y_3_entry, enum Modeb0042eff p1);
void co_wrapper blk_co2y3(volatile BlockBackend *blk_co_co2y3, int BdrvPollCo, int ret_);
enum Mode511b4f3a co_wrapper_bdrv_rdlock bdrv_ay_4(const Other40e41774 bdrv_graph_rdlock_main_loop);
Unknowne27cda80 co_wrapper_mixed Node_pwrite_zeroesy4(double _Complex ret, double _Complex p1, double _Complex p2, double _Complex p3, double _Complex p4, double _Complex p5, double _Complex p6, double _Complex p7, double _Complex p8, double _Complex p9, double _Complex p10, double _Complex p11);
enum Mode47ab3b9b co_wrapper_mixed_bdrv_rdlock x9_pwrite_zeroesy_5(BlockDriverState *, Some77a810dd p1, OTHER5BA171FD x9_co_pwrite_zeroesy_5, double _Complex p3, Some2fa97ee4 p4, Other4f69ae68 AioContext);
const Error co_wrapper_mixed_bdrv_rdlock *const volatile bdrv_Truncatey5(long double _Complex aio_context_release, long int Coroutine, double(int a0, ...), Other6d3a5768 bdrv_graph_rdlock_main_loop, const struct Some76faabb0 bdrv_Truncatey5[ *][2]);
AliasBlockBackend co_wrapper *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy_6(BdrvChild *, short(*p1)[3], int p2(int a0, double _Complex a1, long double _Complex a2, ...), float _Complex bdrv_graph_wrlock(double), Function26f6907b Flags, uint64_t ctx);
Othere38b374f_t no_co_wrapper bdrv_co_co2y6(BlockDriverState *errp$);
BlockDriverState co_wrapper_bdrv_rdlock *job_get_sizey_7(const BlockBackend *p0, BlockDriverState const *index);
void co_wrapper_bdrv_rdlock bdrv_ay7(OTHERA2C6EE21 BdrvPollCo, _Other6d3a5768 bdrv_ay7);
int co_wrapper_mixed Node_pwrite_zeroesy_8(HandleBlockBackend BdrvPollCo);
Constant34285d36 co_wrapper_bdrv_rdlock Node_ay8(BlockBackend const *, Arraycf04e8ed co_);
BlockBackend const co_wrapper_mixed *x9_nbd_Replyy_9(BdrvChild const *const co_, enum Mode36e9d246 x9_nbd_Replyy_9, int ALL, off_t, enum Modef9ea3c6d p4, float _Complex arg2[const 2][5]);
__int128 co_wrapper x9_get_sizey9(struct BlockBackend *const i, Constant083b83f6 x9_co_get_sizey9_entry, long double bdrv_graph_rdlock_main_loop, Somef9dbab7b p3, const BlockDriverState *aio_bh_schedule_oneshot, Unknown9a9f3b8d blk);
enum Modea35e31c7 { Modea35e31c7_0, Modea35e31c7_1 = 3, Modea35e31c7_2 };
typedef int X9Az1;
enum Mode22154ece { Mode22154ece_0 = 1 << 4 };
static inline int X9Peekz2(int a) { return a; }
typedef struct Error Error;
typedef void Functionedb35b03(void);
typedef int BdrvInProgressz4;
typedef unsigned char Unknownd6a9c141;
typedef signed int Unknown4b1e0938;
struct hidden_one;
static inline int BlkNbdReplyz5(int a) { return a; }
struct Somee3f00036 { unsigned __int128 m0; };
typedef struct { struct Somee3f00036 m0[3]; } Somebc3e8fa3;
typedef Somebc3e8fa3 Other12ed5ab6;
typedef const Other12ed5ab6 Constantdb4ee8df;
typedef int Arrayd2a022a7[4];
typedef BlockBackend *HandleBlockBackend;
enum Mode36e9d246 { Mode36e9d246_0 };
enum Modead196fba { Modead196fba_0 = 3, Modead196fba_1 = 100, Modead196fba_2 = 3 };
typedef struct __attribute__((packed)) { enum Mode36e9d246 m0; int m1; long double m2; enum Modead196fba m3[17]; } Some5a8bdc94;
typedef long double Functiond1ca1679(long double _Complex, unsigned __int128, bool, ...);
enum Modea2a16959 { Modea2a16959_0 = 3, Modea2a16959_1 = 100 };
enum Mode47ab3b9b { Mode47ab3b9b_0 = 100, Mode47ab3b9b_1 = 100 };
typedef uint16_t Unknown39d5aad1;
enum Mode2e3ddd4e { Mode2e3ddd4e_0 = 100, Mode2e3ddd4e_1 };
union Some30c42330 { int m0[3]; enum Mode36e9d246 m1[17]; enum Mode2e3ddd4e m2[17]; _Atomic double *m3[3]; };
typedef int8_t Unknown4be3a412;
extern int blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_7_bh;
struct __attribute__((packed)) Some1165c8aa { double m0; };
typedef long long Unknown56e6bf7d;
union Some353bdc81 { float (*m0)[3]; };
typedef union Some353bdc81 Othera90cbdb0;
BlockDriverState const no_co_wrapper *x9_co_nbd_Replyz_0(BlockBackend *const x9_nbd_Replyz_0);
long double co_wrapper_bdrv_rdlock Node_peekz0(enum Modea35e31c7 Node_co_peekz0);
long double _Complex co_wrapper_mixed x9_az_1(int yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy);
enum Mode22154ece co_wrapper blk_co2z1(void);
Error co_wrapper_mixed_bdrv_rdlock *x9_peekz_2(float arg1, float p1, float p2, float p3, float p4, float p5, float p6, float p7, float p8, float p9, float p10, float p11);
float _Complex co_wrapper_mixed_bdrv_rdlock job_peekz2(void);
void co_wrapper job_in_progressz_3(void);
int co_wrapper x9_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz3(struct BlockDriverState *BdrvPollCo, Functionedb35b03 p1);
int co_wrapper_bdrv_rdlock bdrv_in_progressz_4(float bdrv_co_in_progressz_4);
int co_wrapper_mixed_bdrv_rdlock x9_co2z4(BlockDriverState *, Unknownd6a9c141 x9_co_co2z4, unsigned char _flags, volatile BlockDriverState *X9Co2z4, Unknown4b1e0938 errp$, const struct hidden_one *p5, Unknownd6a9c141 p6, unsigned char p7, volatile BlockDriverState *p8, Unknown4b1e0938 p9, const struct hidden_one *p10, Unknownd6a9c141 p11, unsigned char p12, volatile BlockDriverState *p13, Unknown4b1e0938 p14, const struct hidden_one *p15, Unknownd6a9c141 p16, unsigned char p17, volatile BlockDriverState *p18, Unknown4b1e0938 p19, const struct hidden_one *p20, Unknownd6a9c141 p21, unsigned char p22, volatile BlockDriverState *p23, Unknown4b1e0938 p24, const struct hidden_one *p25, Unknownd6a9c141 p26, unsigned char p27, volatile BlockDriverState *p28, Unknown4b1e0938 p29, const struct hidden_one *p30, Unknownd6a9c141 p31, unsigned char p32, volatile BlockDriverState *p33, Unknown4b1e0938 p34, const struct hidden_one *p35, Unknownd6a9c141 p36, unsigned char p37, volatile BlockDriverState *p38, Unknown4b1e0938 p39, const struct hidden_one *p40, Unknownd6a9c141 p41, unsigned char p42, volatile BlockDriverState *p43, Unknown4b1e0938 p44, const struct hidden_one *p45, Unknownd6a9c141 p46, unsigned char p47, volatile BlockDriverState *p48, Unknown4b1e0938 p49, const struct hidden_one *p50, Unknownd6a9c141 p51, unsigned char p52, volatile BlockDriverState *p53, Unknown4b1e0938 p54, const struct hidden_one *p55, Unknownd6a9c141 p56, unsigned char p57, volatile BlockDriverState *p58, Unknown4b1e0938 p59, const struct hidden_one *p60, Unknownd6a9c141 p61, unsigned char p62, volatile BlockDriverState *p63, Unknown4b1e0938 p64, const struct hidden_one *p65, Unknownd6a9c141 p66, unsigned char p67, volatile BlockDriverState *p68, Unknown4b1e0938 p69, const struct hidden_one *p70, Unknownd6a9c141 p71, unsigned char p72, volatile BlockDriverState *p73, Unknown4b1e0938 p74, const struct hidden_one *p75, Unknownd6a9c141 p76, unsigned char p77, volatile BlockDriverState *p78, Unknown4b1e0938 p79, const struct hidden_one *p80, Unknownd6a9c141 p81, unsigned char p82, volatile BlockDriverState *p83, Unknown4b1e0938 p84, const struct hidden_one *p85, Unknownd6a9c141 p86, unsigned char p87, volatile BlockDriverState *p88, Unknown4b1e0938 p89, const struct hidden_one *p90, Unknownd6a9c141 p91, unsigned char p92, volatile BlockDriverState *p93, Unknown4b1e0938 p94, const struct hidden_one *p95, Unknownd6a9c141 p96, unsigned char p97, volatile BlockDriverState *p98, Unknown4b1e0938 p99, const struct hidden_one *p100, Unknownd6a9c141 p101, unsigned char p102, volatile BlockDriverState *p103, Unknown4b1e0938 p104, const struct hidden_one *p105, Unknownd6a9c141 p106, unsigned char p107, volatile BlockDriverState *p108, Unknown4b1e0938 p109, const struct hidden_one *p110, Unknownd6a9c141 p111, unsigned char p112, volatile BlockDriverState *p113, Unknown4b1e0938 p114, const struct hidden_one *p115, Unknownd6a9c141 p116, unsigned char p117, volatile BlockDriverState *p118, Unknown4b1e0938 p119, const struct hidden_one *p120, Unknownd6a9c141 p121, unsigned char p122, volatile BlockDriverState *p123, Unknown4b1e0938 p124, const struct hidden_one *p125, Unknownd6a9c141 p126);
Constantdb4ee8df co_wrapper_mixed_bdrv_rdlock blk_nbd_Replyz_5(BdrvChild const *AioContext, Arrayd2a022a7 co_);
long double co_wrapper_mixed_bdrv_rdlock bdrv_pwrite_zeroesz5(HandleBlockBackend bs, long double p1, int32_t BdrvPwriteZeroesz5, Some5a8bdc94 s_, int32_t bdrv_co_pwrite_zeroesz5, Functiond1ca1679 bdrv_graph_wrlock, int arg1, int table[arg1+1]);
long double _Complex co_wrapper bdrv_get_sizez_6(void);
_Atomic enum Modea2a16959 co_wrapper_bdrv_rdlock *job_get_sizez6(BlockDriverState *BdrvPollCo, enum Mode47ab3b9b job_get_sizez6, Unknown39d5aad1 aio_context_release, union Some30c42330 i, _Bool p4, Unknown4be3a412 bytes);
struct hidden_one no_co_wrapper *blk_co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_7(volatile BlockBackend *blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz_7_bh, volatile BdrvChild *AioContext, struct Some1165c8aa bytes, double _Complex BlkCoXxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz7, long double _Complex BdrvPollCo[0x10u][5], const BlockDriverState *p5);
Unknown56e6bf7d no_co_wrapper Node_co_in_progressz7(Othera90cbdb0, int co, int table[co+1]);
int co_wrapper_mixed blk_nbd_Replyz_8(double AioContext, int s, int table[s+1]);
BlockBackend co_wrapper_bdrv_rdlock *bdrv_in_progressz8(void);
int32_t co_wrapper_mixed bdrv_pwrite_zeroesz_9(BlockBackend const *, int bdrv_graph_wrlock, float _Complex aio_wait_kick);
long double co_wrapper_bdrv_rdlock blk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxz9(int arg1, int table[arg1+1]);
