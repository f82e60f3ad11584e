using OrchardSite.Load;

return args switch
{
    ["seed", .. var rest] => await Seed.RunAsync(Options.Parse(rest)),
    ["bench", .. var rest] => await Bench.RunAsync(Options.Parse(rest)),
    ["lists", .. var rest] => await Lists.RunAsync(Options.Parse(rest)),
    ["library", .. var rest] => await Library.RunAsync(Options.Parse(rest)),
    ["tenants", .. var rest] => await Tenants.RunAsync(Options.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        seed  [--tenant BanDanToc] [--articles 10000] [--app-data DIR]
        bench [--tenant BanDanToc] [--seconds 5] [--connections 8] [--app-data DIR]
        lists [--tenant BanDanToc] [--articles 10000] [--app-data DIR]
        library --app-data DIR [--tenant BanDanToc] [--files 100000]
        tenants --app-data DIR [--tenant BanDanToc] [--tenants 100]
        """);

    return 2;
}
