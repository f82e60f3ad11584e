using Sapling.Media.Storage;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Of several who want a place one gets it, and nobody's file is lost.</summary>
public sealed class FreePlaceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("free-place").FullName;

    public static TheoryData<string> Ways => ["link", "reserve"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void AFreePlaceIsTaken(string way)
    {
        Write("cũ", "một");

        Assert.True(Take(way, "cũ", "mới"));
        Assert.Equal("một", File.ReadAllText(At("mới")));
        Assert.Equal(["mới"], Names());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void WhatIsAtAPlaceStaysAndSoDoesWhatDoesNotGetIt(string way)
    {
        Write("cũ", "một");
        Write("mới", "hai");
        Directory.CreateDirectory(At("thư mục"));

        Assert.False(Take(way, "cũ", "mới"));
        Assert.False(Take(way, "cũ", "thư mục"));
        Assert.Equal(("một", "hai"), (File.ReadAllText(At("cũ")), File.ReadAllText(At("mới"))));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void WhatCannotBeMovedLeavesNothingAtThePlace(string way)
    {
        Assert.ThrowsAny<IOException>(() => Take(way, "không có", "mới"));
        Assert.Empty(Names());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void OneOfManyGetsThePlaceAndTheOthersKeepTheirFile(string way)
    {
        for (var round = 0; round < 40; round++)
        {
            var names = Enumerable.Range(0, 8).Select(i => $"{round}-{i}").ToList();
            names.ForEach(name => Write(name, name));
            using var start = new Barrier(names.Count);
            var winners = new System.Collections.Concurrent.ConcurrentBag<string>();
            var threads = names.ConvertAll(name => new Thread(() =>
            {
                start.SignalAndWait();
                if (Take(way, name, $"{round}"))
                {
                    winners.Add(name);
                }
            }));
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.Equal(File.ReadAllText(At($"{round}")), Assert.Single(winners));
            Assert.Equal(names.Count - 1, names.Count(name => File.Exists(At(name))));
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private bool Take(string way, string source, string target)
        => way == "link" ? FreePlace.TryTake(At(source), At(target)) : FreePlace.TryReserve(At(source), At(target));

    private void Write(string name, string text) => File.WriteAllText(At(name), text);

    private string At(string name) => Path.Combine(_root, name);

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName);
}
