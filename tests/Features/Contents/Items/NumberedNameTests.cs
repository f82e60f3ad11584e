using Sapling.Contents.Items;

namespace OrchardSite.Features.Tests.Contents.Items;

public sealed class NumberedNameTests
{
    [Theory]
    [InlineData(0, "tin")]
    [InlineData(1, "tin-2")]
    [InlineData(2, "tin-3")]
    [InlineData(3, "tin-4")]
    [InlineData(8, "tin-9")]
    [InlineData(1000, "tin-1001")]
    public async Task TheNextOfARow_IsFound(int taken, string expected) => Assert.Equal(expected, await NumberedName.FreeAsync("tin", Free([.. Row(taken)])));

    [Fact]
    public async Task ALongRow_AsksForFew()
    {
        var row = Row(5000).ToHashSet();
        var asked = 0;

        await NumberedName.FreeAsync("tin", name =>
        {
            asked++;
            return Task.FromResult(!row.Contains(name));
        });

        Assert.InRange(asked, 1, 30);
    }

    [Fact]
    public async Task AGap_IsTaken_AndNeverWhatIsNotFree()
    {
        var random = new Random(20210618);

        for (var round = 0; round < 200; round++)
        {
            var row = Row(40).Where(_ => random.Next(3) > 0).ToHashSet();

            Assert.DoesNotContain(await NumberedName.FreeAsync("tin", Free(row)), row);
        }
    }

    private static IEnumerable<string> Row(int count) => Enumerable.Range(1, count).Select(number => number == 1 ? "tin" : $"tin-{number}");

    private static Func<string, Task<bool>> Free(HashSet<string> taken) => name => Task.FromResult(!taken.Contains(name));
}
