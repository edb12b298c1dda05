# SPDX-License-Identifier: GPL-2.0-or-later
"""Text that looks like a mark to a hasty reader and is none: in comments, strings, macros, dead branches, names."""

from __future__ import annotations

import random

COMMENTS = (
    "", " why ", " int co_wrapper bdrv_decoy(BlockDriverState *bs); ", ' " ', " ' ", " * ", "*", " { ( ", " #if 0 ",
    " \u00e9\u20ac ", " co_wrapper_mixed ", " @param n[in] ",
)  # fmt: skip
"""Insides of comments, which end none and begin none."""

_MARKED = "int co_wrapper bdrv_decoy(BlockDriverState *bs);"

_LIVE = (
    f"/* {_MARKED} */\n",
    f"/*\n{_MARKED}\n*/\n",
    f"// {_MARKED}\n",
    f"// continued \\\n{_MARKED}\n",
    f'static const char *const decoy_text_@ = "{_MARKED}";\n',
    f'const char decoy_array_@[] = "\\"" "{_MARKED}" "/*";\n',
    f"#define DECOY_@ {_MARKED}\n",
    f"#define DECOY_@(a) \\\n{_MARKED}\n",
    "#define co_wrapper_decoy_@ coroutine_fn\n",
    "int co_wrapper_init_@(BlockDriverState *bs);\n",
    "void no_co_wrapper_init_@(void);\n",
    "extern int co_wrapper_count_@;\n",
    "struct co_wrapper_state_@;\n",
    "typedef struct Decoy@ { int co_wrapper_member; char no_co_wrapper_too[3]; } Decoy@;\n",
    "enum decoy_@ { co_wrapper_one_@ = 1, no_co_wrapper_two_@ };\n",
    "static inline int decoy_inline_@(int a) { return a ? '\"' : '{'; }\n",
    "static inline int decoy_quotes_@(void) { return '\\'' + '\"' + '/' + '*'; }\n",
    "int decoy_parameter_@(int co_wrapper_mixed_up);\n",
    '#include "co_wrapper.h"\n',
    "#pragma co_wrapper decoy\n",
    "\f\n",
    ";\n",
)
_DEAD = (
    f"{_MARKED}\n",
    f"/* {_MARKED} */\n",
    f"#if 1\n{_MARKED}\n#endif\n",
    "int co_wrapper bdrv_decoy(\n",
    "}}} co_wrapper {\n",
    "don't co_wrapper\n",
    "#error int co_wrapper bdrv_decoy(void);\n",
)


def decoy(chooser: random.Random, number: int, dead: bool = False) -> str:
    """A few lines without any mark; `number` keeps their names apart. With `dead` they may be anything at all."""
    return chooser.choice(_DEAD if dead else _LIVE).replace("@", str(number))
