/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What clang's thread safety analysis reads says nothing to a run. */
#define GRAPH_UNLOCKED
