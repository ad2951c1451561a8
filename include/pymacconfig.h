/* Made from manifest/api.toml by tools/gen.py: change the manifest, not this file. */
#ifndef PY_MACCONFIG_H
#define PY_MACCONFIG_H

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif

#endif
