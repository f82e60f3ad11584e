using Microsoft.AspNetCore.Connections;

var builder = WebApplication.CreateBuilder(args);

builder.Services
    .AddOrchardCms()
    .AddSetupFeatures("OrchardCore.AutoSetup");

var app = builder.Build();

app.UseOrchardCore();

try
{
    await app.RunAsync();
    return 0;
}
catch (IOException error) when (error.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"""

        Cổng đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: --urls http://localhost:5081
        The port is taken. Stop the program that has it, or choose another port: --urls http://localhost:5081
        {error.Message}
        """);
    return 1;
}
