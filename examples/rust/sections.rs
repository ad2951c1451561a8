// Critical sections and PyMutex from Rust, with no crate but that which links: the guards are some thirty lines.
//
//     rustc --edition=2021 --crate-type=staticlib -C panic=abort -C opt-level=2 sections.rs
//     cc -shared -Wl,-u,PyModExport_sections libsections.a \
//         $(pkg-config --define-variable=module=sections --libs abiding-link) -o sections.so
//
// Or by cargo, where build.rs has one line; ABIDING_DIR is the folder that Abiding is installed in, if pkg-config does
// not know it:
//
//     cargo build --release --locked
//     cp target/release/libsections.so sections.so
//
// The functions are Abiding's, hidden in the file, or the host's where it has them.

use std::cell::UnsafeCell;
use std::os::raw::{c_char, c_int, c_long, c_void};
use std::ptr;

pub enum PyObject {}

#[repr(C)]
struct PyMutex {
    bits: UnsafeCell<u8>,
}

// Two words on every host. What is in them is the host's, so they must stay where they are.
#[repr(C)]
struct PyCriticalSection {
    words: [usize; 2],
}

#[allow(non_snake_case)]
extern "C" {
    fn PyMutex_Lock(m: *const PyMutex);
    fn PyMutex_Unlock(m: *const PyMutex);
    fn Abiding_CriticalSection_BeginWithError(c: *mut PyCriticalSection, op: *mut PyObject) -> c_int;
    fn PyCriticalSection_End(c: *mut PyCriticalSection);
    fn PyEval_SaveThread() -> *mut c_void;
    fn PyEval_RestoreThread(state: *mut c_void);
    fn PyErr_Occurred() -> *mut PyObject;
    fn PyLong_AsLong(number: *mut PyObject) -> c_long;
    fn PyLong_FromLong(number: c_long) -> *mut PyObject;
}

// An exception is set.
struct Failed;

// Runs the closure in a critical section on op. A closure and no guard to hand out: a section has to end in the thread
// that began it, after those begun later, and its two words must not move.
fn in_critical_section<R>(op: *mut PyObject, body: impl FnOnce() -> R) -> Result<R, Failed> {
    struct AtEnd(*mut PyCriticalSection);
    impl Drop for AtEnd {
        fn drop(&mut self) {
            unsafe { PyCriticalSection_End(self.0) }
        }
    }
    let mut section = PyCriticalSection { words: [0; 2] };
    if unsafe { Abiding_CriticalSection_BeginWithError(&mut section, op) } < 0 {
        return Err(Failed);
    }
    let _at_end = AtEnd(&mut section);
    Ok(body())
}

// What a PyMutex guards. Locking needs no attached thread state.
struct Guarded<T> {
    mutex: PyMutex,
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Guarded<T> {}

impl<T> Guarded<T> {
    const fn new(value: T) -> Self {
        Guarded { mutex: PyMutex { bits: UnsafeCell::new(0) }, value: UnsafeCell::new(value) }
    }

    fn with<R>(&self, body: impl FnOnce(&mut T) -> R) -> R {
        struct AtEnd<'a>(&'a PyMutex);
        impl Drop for AtEnd<'_> {
            fn drop(&mut self) {
                unsafe { PyMutex_Unlock(self.0) }
            }
        }
        unsafe { PyMutex_Lock(&self.mutex) };
        let _at_end = AtEnd(&self.mutex);
        body(unsafe { &mut *self.value.get() })
    }
}

// --- The module: two counters that Python's threads add to ----------------------------------------------------------

static LOCKED: Guarded<c_long> = Guarded::new(0);

struct InSections(UnsafeCell<c_long>);
unsafe impl Sync for InSections {}
static IN_SECTIONS: InSections = InSections(UnsafeCell::new(0));

// add_locked(times)
unsafe extern "C" fn add_locked(_module: *mut PyObject, times: *mut PyObject) -> *mut PyObject {
    let times = PyLong_AsLong(times);
    if times == -1 && !PyErr_Occurred().is_null() {
        return ptr::null_mut();
    }
    let state = PyEval_SaveThread();
    for _ in 0..times {
        LOCKED.with(|count| *count += 1);
    }
    PyEval_RestoreThread(state);
    PyLong_FromLong(LOCKED.with(|count| *count))
}

// add_in_section(object): once, with the object locked; the count
unsafe extern "C" fn add_in_section(_module: *mut PyObject, op: *mut PyObject) -> *mut PyObject {
    let added = in_critical_section(op, || {
        let count = IN_SECTIONS.0.get();
        ptr::write_volatile(count, ptr::read_volatile(count) + 1);
        ptr::read_volatile(count)
    });
    match added {
        Ok(count) => PyLong_FromLong(count),
        Err(Failed) => ptr::null_mut(),
    }
}

type Method = unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject;

#[repr(C)]
struct PyMethodDef {
    name: *const c_char,
    method: Option<Method>,
    flags: c_int,
    doc: *const c_char,
}

#[repr(C)]
struct PyABIInfo {
    versions: [u8; 2],
    flags: u16,
    build_version: u32,
    abi_version: u32,
}

#[repr(C)]
pub struct PySlot {
    id: u16,
    flags: u16,
    reserved: u32,
    value: *const c_void,
}

#[repr(transparent)]
struct Table<T>(T);
unsafe impl<T> Sync for Table<T> {}

const METH_O: c_int = 8;

const fn method(name: &'static [u8], method: Method) -> PyMethodDef {
    PyMethodDef { name: name.as_ptr() as *const c_char, method: Some(method), flags: METH_O, doc: ptr::null() }
}

static METHODS: Table<[PyMethodDef; 3]> = Table([
    method(b"add_locked\0", add_locked),
    method(b"add_in_section\0", add_in_section),
    PyMethodDef { name: ptr::null(), method: None, flags: 0, doc: ptr::null() },
]);

// Made for abi3t of 3.15, with the GIL or without it.
static ABI: Table<PyABIInfo> =
    Table(PyABIInfo { versions: [1, 0], flags: 7, build_version: 0x030f_02f0, abi_version: 0x030f_0000 });

const fn slot(id: u16, value: *const c_void) -> PySlot {
    PySlot { id, flags: 2, reserved: 0, value }
}

static SLOTS: Table<[PySlot; 4]> = Table([
    slot(109, &ABI as *const _ as *const c_void),      // Py_mod_abi
    slot(103, &METHODS as *const _ as *const c_void),  // Py_mod_methods
    slot(87, 1 as *const c_void),                      // Py_mod_gil: not used
    slot(0, ptr::null()),
]);

#[no_mangle]
#[allow(non_snake_case)]
pub extern "C" fn PyModExport_sections() -> *const PySlot {
    SLOTS.0.as_ptr()
}
