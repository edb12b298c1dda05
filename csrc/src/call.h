/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Carrying out the calls of a case. */
#ifndef COWRAP_CALL_H
#define COWRAP_CALL_H

#include "state.h"

/* Carries out a call here, or enters the coroutine that does. */
void cw_call_now(uint32_t call);
/* Carries out a call on the coroutine that runs, for a target that makes it. */
void cw_call_nested(uint32_t call);
/* Lets a bottom half of the running thread do so. */
void cw_call_later(uint32_t call);

/* Does the steps of a call, which is the one that runs. */
void cw_do_steps(const CwCall *call);
/* Whether a call is one of a wrapper. */
bool cw_calls_wrapper(const CwCall *call);

#endif
