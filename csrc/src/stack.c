/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fibres for the world: running out of them, which only endless recursion does, ends the run. */
#include "stack.h"

#include "verdict.h"

CwFibre *cw_new_stack(CwFibreEntry *entry, void *argument)
{
    CwFibre *fibre = cw_fibre_new(entry, argument);

    if (!fibre) {
        cw_end(CW_ENDLESS, "more than %d stacks in use; the last one asked for by %s", CW_FIBRES_MAX,
               cw_who_text(cw_who()).text);
    }
    return fibre;
}
