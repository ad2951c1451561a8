//! What PyO3 writes for functions, classes, exceptions and protocols; use_pyo3.py tries it in each host.

use pyo3::create_exception;
use pyo3::exceptions::{PyException, PyIndexError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyAny, PyBytes, PyDict, PyList, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;

create_exception!(rusty, RustyError, PyException);

static DROPPED: AtomicUsize = AtomicUsize::new(0);

/// Add, or join.
#[pyfunction]
#[pyo3(signature = (a, b=2, *rest, **named))]
fn add(a: i64, b: i64, rest: &Bound<'_, PyTuple>, named: Option<&Bound<'_, PyDict>>) -> i64 {
    a + b + rest.len() as i64 + named.map_or(0, |named| named.len() as i64)
}

#[pyfunction]
fn count_words(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word.to_string()).or_default() += 1;
    }
    counts
}

#[pyfunction]
fn fail(kind: u32) -> PyResult<()> {
    match kind {
        0 => Err(RustyError::new_err("ours")),
        1 => Err(PyValueError::new_err("host's")),
        2 => panic!("a panic"),
        _ => Ok(()),
    }
}

#[pyfunction]
fn call(callable: &Bound<'_, PyAny>, argument: i32) -> PyResult<Py<PyAny>> {
    Ok(callable.call1((argument,))?.unbind())
}

#[pyfunction]
fn reversed_bytes<'py>(py: Python<'py>, data: &[u8]) -> Bound<'py, PyBytes> {
    let mut turned = data.to_vec();
    turned.reverse();
    PyBytes::new(py, &turned)
}

/// Sums without the thread state.
#[pyfunction]
fn detached_sum(py: Python<'_>, upto: u64) -> u64 {
    py.detach(|| (0..=upto).sum())
}

#[pyfunction]
fn dropped() -> usize {
    DROPPED.load(Ordering::SeqCst)
}

/// A class that may have subclasses, with a dictionary and weak references.
#[pyclass(subclass, dict, weakref)]
struct Point {
    #[pyo3(get, set)]
    x: f64,
    #[pyo3(get, set)]
    y: f64,
}

#[pymethods]
impl Point {
    #[classattr]
    const DIMENSIONS: usize = 2;

    #[new]
    #[pyo3(signature = (x, y=0.0))]
    fn new(x: f64, y: f64) -> Self {
        Point { x, y }
    }

    #[staticmethod]
    fn origin() -> Self {
        Point { x: 0.0, y: 0.0 }
    }

    #[classmethod]
    fn named(kind: &Bound<'_, PyType>) -> PyResult<String> {
        kind.name()?.extract()
    }

    #[getter]
    fn norm(&self) -> f64 {
        self.x.hypot(self.y)
    }

    fn __repr__(&self) -> String {
        format!("Point({}, {})", self.x, self.y)
    }

    fn __add__(&self, other: &Self) -> Self {
        Point { x: self.x + other.x, y: self.y + other.y }
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.x == other.x && self.y == other.y
    }

    fn __hash__(&self) -> u64 {
        self.x.to_bits() ^ self.y.to_bits().rotate_left(32)
    }

    fn __call__(&self, factor: f64) -> Self {
        Point { x: self.x * factor, y: self.y * factor }
    }
}

impl Drop for Point {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::SeqCst);
    }
}

#[pyclass(extends=Point)]
struct Labelled {
    #[pyo3(get)]
    label: String,
}

#[pymethods]
impl Labelled {
    #[new]
    fn new(label: String) -> PyClassInitializer<Self> {
        PyClassInitializer::from(Point { x: 1.0, y: 2.0 }).add_subclass(Labelled { label })
    }

    fn told(this: PyRef<'_, Self>) -> String {
        format!("{} at {}", this.label, this.as_super().x)
    }
}

/// Extends a class of the host, with data of its own.
#[pyclass(extends=PyDict)]
#[derive(Default)]
struct Counting {
    #[pyo3(get)]
    missed: usize,
}

#[pymethods]
impl Counting {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    fn __missing__(&mut self, _key: &Bound<'_, PyAny>) -> usize {
        self.missed += 1;
        self.missed
    }
}

/// A container in a cycle is found by the collector.
#[pyclass]
struct Bag {
    items: Mutex<Vec<Py<PyAny>>>,
}

#[pymethods]
impl Bag {
    #[new]
    fn new() -> Self {
        Bag { items: Mutex::new(Vec::new()) }
    }

    fn push(&self, item: Py<PyAny>) {
        self.items.lock().unwrap().push(item);
    }

    fn __len__(&self) -> usize {
        self.items.lock().unwrap().len()
    }

    fn __getitem__(&self, py: Python<'_>, index: usize) -> PyResult<Py<PyAny>> {
        self.items.lock().unwrap().get(index).map(|item| item.clone_ref(py))
            .ok_or_else(|| PyIndexError::new_err("no such item"))
    }

    fn __contains__(&self, item: &Bound<'_, PyAny>) -> bool {
        self.items.lock().unwrap().iter().any(|mine| mine.is(item))
    }

    fn as_list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.items.lock().unwrap().iter().map(|item| item.clone_ref(py)))
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Ok(items) = self.items.try_lock() {
            for item in items.iter() {
                visit.call(item)?;
            }
        }
        Ok(())
    }

    fn __clear__(&self) {
        let items = std::mem::take(&mut *self.items.lock().unwrap());
        drop(items);
    }
}

impl Drop for Bag {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::SeqCst);
    }
}

#[pyclass]
struct Countdown {
    left: u32,
}

#[pymethods]
impl Countdown {
    #[new]
    fn new(left: u32) -> Self {
        Countdown { left }
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        Some(self.left)
    }
}

#[pyclass(eq, eq_int, frozen)]
#[derive(PartialEq, Clone, Copy)]
enum Colour {
    Red = 1,
    Green = 5,
}

#[pymodule(gil_used = false)]
mod rusty {
    use super::*;

    #[pymodule_export]
    use super::{add, call, count_words, detached_sum, dropped, fail, reversed_bytes};
    #[pymodule_export]
    use super::{Bag, Colour, Countdown, Counting, Labelled, Point, RustyError};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("ready", true)
    }
}
