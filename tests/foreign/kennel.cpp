// Functions, classes, containers, callbacks and exceptions by nanobind in split mode; use_nanobind.py tries it.
#include <abiding/nanobind.h>
#include <nanobind/stl/function.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>
#include <nanobind/trampoline.h>

#include <numeric>
#include <stdexcept>

namespace nb = nanobind;
using namespace nb::literals;

struct Animal {
    std::string name;
    explicit Animal(std::string name) : name(std::move(name)) {}
    virtual ~Animal() = default;
    virtual std::string sound() const { return "..."; }
    std::string says() const { return name + ": " + sound(); }
};

struct Dog : Animal {
    using Animal::Animal;
    std::string sound() const override { return "woof"; }
};

struct PyAnimal : Animal {
    NB_TRAMPOLINE(Animal, 1);
    std::string sound() const override { NB_OVERRIDE(sound); }
};

struct Kennel {
    std::vector<std::shared_ptr<Animal>> animals;
};

struct Full : std::runtime_error {
    using std::runtime_error::runtime_error;
};

enum class Size { Small = 1, Large = 5 };

NB_MODULE(kennel, m)
{
    m.def("add", [](int a, int b) { return a + b; }, "a"_a, "b"_a = 2, "Add.");
    m.def("sum", [](const std::vector<double> &numbers) {
        return std::accumulate(numbers.begin(), numbers.end(), 0.0);
    });
    m.def("count", [](const std::vector<std::string> &words) {
        std::map<std::string, int> counts;
        for (const std::string &word : words)
            counts[word]++;
        return counts;
    });
    m.def("twice", [](const std::function<int(int)> &function, int n) { return function(function(n)); });
    m.def("maybe", [](std::optional<int> n) { return n ? std::optional<int>(*n + 1) : std::nullopt; }, "n"_a.none());
    m.def("nothing", [] {});
    m.def("out_of_range", [] { throw std::out_of_range("no such cage"); });
    m.def("full", [] { throw Full("no room"); });
    m.def("first", [](nb::list items) { return nb::object(items[0]); });
    m.def("released", [](int n) {
        nb::gil_scoped_release released;
        return n + 1;
    });
    nb::exception<Full>(m, "Full");
    nb::enum_<Size>(m, "Size").value("Small", Size::Small).value("Large", Size::Large);
    nb::class_<Animal, PyAnimal>(m, "Animal")
        .def(nb::init<std::string>())
        .def("sound", &Animal::sound)
        .def("says", &Animal::says)
        .def_rw("name", &Animal::name);
    nb::class_<Dog, Animal>(m, "Dog").def(nb::init<std::string>());
    nb::class_<Kennel>(m, "Kennel")
        .def(nb::init<>())
        .def("add", [](Kennel &self, std::shared_ptr<Animal> animal) { self.animals.push_back(std::move(animal)); })
        .def("__len__", [](const Kennel &self) { return self.animals.size(); })
        .def("__getitem__", [](const Kennel &self, size_t i) { return self.animals.at(i); });
}
