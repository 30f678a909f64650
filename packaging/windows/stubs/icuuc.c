/* For trying the program under wine only, never shipped: Windows 10 has an icuuc.dll of its own and wine has none. There is
   no converter in this one, which is what Qt then does without. */
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

__declspec(dllexport) void *ucnv_open(const char *name, int *error) {
    (void)name;
    if (error) *error = 4; /* U_FILE_ACCESS_ERROR */
    return 0;
}
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE) NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_cbToUWriteUChars) NOTHING(ucnv_close) NOTHING(ucnv_countAvailable) NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_fromUCountPending) NOTHING(ucnv_getAvailableName) NOTHING(ucnv_getFromUCallBack) NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName) NOTHING(ucnv_getStandardName) NOTHING(ucnv_getToUCallBack) NOTHING(ucnv_reset)
NOTHING(ucnv_setFromUCallBack) NOTHING(ucnv_setToUCallBack) NOTHING(ucnv_toUCountPending) NOTHING(ucnv_toUnicode)
