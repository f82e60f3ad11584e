using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using Sapling.Recipes.Setup;

namespace OrchardSite.Engine.Tests.Recipes.Setup;

/// <summary>What a setup made goes with it; what was there before stays; a site is never touched.</summary>
public sealed class SetupCleanerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ShellSettings _settings = new() { Name = "A" };
    private readonly SetupCleaner _cleaner;

    public SetupCleanerTests() => _cleaner = new(Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder.Path, ShellsContainerName = "Sites" }));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, false)]
    [InlineData("appsettings.json", false)]
    [InlineData("DataProtection-Keys/key.xml", false)]
    [InlineData("features.json", true)]
    [InlineData("OrchardCore.db", true)]
    [InlineData("other.db", true)]
    public void Site_IsTold_FromWhatATenantHasBeforeItsSetup(string? file, bool isSite)
    {
        if (file is not null)
        {
            Write(file);
        }

        Assert.Equal((isSite, false), (_cleaner.HoldsASite(_settings), _cleaner.WasInterrupted(_settings)));
    }

    [Fact]
    public async Task WhatWasThereBefore_Stays_AndTheRestGoesWithItsFolders()
    {
        Write("appsettings.json");
        Write("Media/logo.png");
        var before = await _cleaner.RememberAsync(_settings, default);
        _cleaner.Begin(_settings);
        Write("features.json");
        Write("OrchardCore.db");
        Write("Media/2021/06/anh.png");
        Write("Lucene/Search/segments");

        await _cleaner.CleanAsync(_settings, before);

        Assert.Equal(["Media/logo.png", "appsettings.json"], Files());
        Assert.False(Directory.Exists(PathOf("Lucene")) || Directory.Exists(PathOf("Media/2021")));
        Assert.False(_cleaner.WasInterrupted(_settings));
    }

    [Fact]
    public async Task Interrupted_LeavesTheConfigurationOnly()
    {
        Write("appsettings.json");
        Write("OrchardCore.db");
        _cleaner.Begin(_settings);
        Assert.True(_cleaner.WasInterrupted(_settings));

        await _cleaner.CleanAsync(_settings, _cleaner.OnlyConfiguration(_settings));

        Assert.Equal(["appsettings.json"], Files());
    }

    [Fact]
    public void Ended_IsASite()
    {
        _cleaner.Begin(_settings);
        Write("features.json");

        _cleaner.End(_settings);

        Assert.Equal((true, false), (_cleaner.HoldsASite(_settings), _cleaner.WasInterrupted(_settings)));
    }

    [Fact]
    public async Task NothingThere_IsCleanAlready()
    {
        await _cleaner.CleanAsync(_settings, await _cleaner.RememberAsync(_settings, default));

        Assert.False(Directory.Exists(PathOf("")));
    }

    [Fact]
    public async Task OtherTenants_KeepTheirs()
    {
        _folder.Write("Sites/AB/OrchardCore.db", "x");
        _cleaner.Begin(_settings);

        await _cleaner.CleanAsync(_settings, _cleaner.OnlyConfiguration(_settings));

        Assert.True(File.Exists(Path.Combine(_folder.Path, "Sites", "AB", "OrchardCore.db")));
        Assert.False(Directory.Exists(PathOf("")));
    }

    private void Write(string file) => _folder.Write("Sites/A/" + file, "x");

    private string PathOf(string file) => Path.Combine(_folder.Path, "Sites", "A", file);

    private string[] Files() => [.. Directory.GetFiles(PathOf(""), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PathOf(""), file)).Order(StringComparer.Ordinal)];
}
