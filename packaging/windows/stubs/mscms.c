/* For trying the program under wine only, never shipped: wine's mscms.dll lacks calls that Qt makes. Every one fails. */
#define FAILS(name) __declspec(dllexport) int name(void) { return 0; }

FAILS(CloseColorProfile) FAILS(ColorProfileGetDisplayDefault) FAILS(ColorProfileGetDisplayList)
FAILS(ColorProfileGetDisplayUserScope) FAILS(GetColorDirectoryW) FAILS(GetColorProfileFromHandle)
FAILS(GetStandardColorSpaceProfileW) FAILS(OpenColorProfileW) FAILS(WcsCreateIccProfile) FAILS(WcsGetDefaultColorProfile)
FAILS(WcsGetDefaultColorProfileSize) FAILS(WcsGetUsePerUserProfiles)
