/* cowrap: without --dialect the marks must agree */
int generated_co_wrapper bdrv_foo(BdrvChild *child);

int co_wrapper bdrv_bar(BdrvChild *child);
