using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Requests;

/// <summary>Serves the modules' own files at <c>/{ModuleId}/…</c>. With a version in the address they may be kept for a year.</summary>
internal sealed class ModuleStaticFiles
{
    private readonly StaticFileMiddleware _files;

    public ModuleStaticFiles(RequestDelegate next, IModuleStaticFileProvider provider, IWebHostEnvironment environment, ILoggerFactory loggers)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".avif"] = "image/avif";
        types.Mappings[".woff2"] = "font/woff2";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        _files = new StaticFileMiddleware(next, environment, Options.Create(new StaticFileOptions
        {
            FileProvider = provider,
            ContentTypeProvider = types,
            OnPrepareResponse = static file =>
            {
                var headers = file.Context.Response.Headers;
                headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                    ? "public, max-age=31536000, immutable"
                    : "public, max-age=3600";
                headers.XContentTypeOptions = "nosniff";
            },
        }), loggers);
    }

    public Task Invoke(HttpContext context) => _files.Invoke(context);
}
